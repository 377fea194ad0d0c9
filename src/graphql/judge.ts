import type { DocumentNode, GraphQLError } from 'graphql'
import { NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql'
import { isAdmin } from '@/access/predicates'
import type { Viewer } from '@/access/viewer'
import { env } from '@/env'
import type { Asked } from './asked'
import { accounts, holdToBounds, holdVariables, strangers } from './bounds'
import { Known } from './known'
import { priced } from './price'
import { refused } from './refused'
import type { Built } from './schema'
import { shortened } from './shortened'
import { trustedDocument } from './trusted'

/**
 * The document that a request asks to be carried out, if whoever asks may have it carried out.
 * @returns what is wrong with it in the schema's eyes, if anything is
 * @throws GraphQLError where it is refused before that: unknown, closed, or out of bounds
 */
export function judge(
  asked: Asked,
  viewer: Viewer,
  built: Built,
): DocumentNode | readonly GraphQLError[] {
  if ('hash' in asked.by) return shortened(trusted(asked.by.hash, asked), viewer, built)
  if (viewer === null && env.PUBLIC_API === 'trusted')
    throw refused(
      'Here strangers may send the site’s own operations only, by their documentId.',
      403,
    )
  const bounds = viewer === null ? strangers : accounts
  if (asked.size > bounds.bytes) throw refused(`At most ${bounds.bytes} bytes a request.`, 413)
  const { query } = asked.by
  const known = knownTo(viewer)
  const document = known.get(query) ?? parsed(query)
  holdToBounds(document, asked.variables, bounds)
  const hideSuggestions = !maySeeSchema(viewer)
  if (known.get(query) === undefined) {
    const faults = validate(built.schema, document, rulesFor(viewer), { hideSuggestions })
    if (faults.length > 0) return faults
    if (query.length <= keptLength) known.keep(query, document)
  }
  // Payload's rule falls over what the schema's own rules refuse, so it comes after them.
  const faults = priced(document, asked, built, hideSuggestions)
  if (faults.length > 0) return faults
  return shortened(document, viewer, built)
}

/** In signs: what is longer is nobody's everyday question, and a document takes many times its text. */
const keptLength = 2_000

/**
 * Questions that were held against the schema and found good, by their text. What their variables hold
 * is judged each time. Who may see the schema is held to fewer rules, so what she asked is good for her
 * kind alone.
 */
const knownTo = (viewer: Viewer) => (maySeeSchema(viewer) ? knownToSeers : knownToOthers)
const knownToSeers = new Known<DocumentNode>(300)
const knownToOthers = new Known<DocumentNode>(300)

function trusted(hash: string, { variables }: Asked): DocumentNode {
  const document = trustedDocument(hash)
  if (document === undefined) throw refused('No operation of this site has this documentId.', 404)
  holdVariables(document, variables)
  return document
}

/** Whether the schema itself may be asked for, and what resembles a misspelled name. */
export const maySeeSchema = (viewer: Viewer): boolean =>
  env.NODE_ENV !== 'production' || isAdmin(viewer)

const rulesFor = (viewer: Viewer) =>
  maySeeSchema(viewer) ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]

/** What is nested so deeply that the parser itself gives up is no question either. */
function parsed(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true, maxLexicalTokens: 10_000 })
  } catch (error) {
    if (error instanceof RangeError) throw refused('The question is nested too deeply.')
    throw error
  }
}
