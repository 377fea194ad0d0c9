import type { DocumentNode, GraphQLError } from 'graphql'
import { BREAK, getVariableValues, validate, visit } from 'graphql'
import type { Asked } from './asked'
import { theOperation } from './bounds'
import type { Built } from './schema'

/**
 * What is wrong with an operation's variables, or with what it costs by Payload's own rule. The rule
 * reads the variables too, and would tell what resembles a name in them. An operation whose price is
 * the same whatever they are is priced once; its variables are read where it is carried out.
 */
export function priced(
  document: DocumentNode,
  { variables }: Asked,
  { schema, validationRules }: Built,
  hideSuggestions: boolean,
): readonly GraphQLError[] {
  if (affordable.has(document)) return []
  const declared = theOperation(document).variableDefinitions ?? []
  const { errors } = getVariableValues(schema, declared, variables, { hideSuggestions })
  if (errors !== undefined) return errors
  const faults = validate(
    schema,
    document,
    validationRules({ schema, document, variableValues: variables }),
  )
  if (faults.length === 0 && isFixed(document)) affordable.add(document)
  return faults
}

const affordable = new WeakSet<DocumentNode>()

/**
 * A directive may leave fields out, as a variable says. A variable with a default may be null where
 * there must be something, which only the rule tells before anything is carried out.
 */
function isFixed(document: DocumentNode): boolean {
  let fixed = true
  const differs = () => {
    fixed = false
    return BREAK
  }
  visit(document, {
    Directive: differs,
    VariableDefinition: ({ defaultValue }) => (defaultValue === undefined ? undefined : differs()),
  })
  return fixed
}
