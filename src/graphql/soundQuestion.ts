import type { DocumentNode } from 'graphql'
import { parse, visit } from 'graphql'

/**
 * What is wrong with the form of a request, or nothing. Payload's handler answers 500 to fragments
 * that go round in a circle and to operations that the schema has no kind of, so they never reach it.
 * Whatever is merely not GraphQL is left to the handler, which says so well.
 */
export function faultOf(body: string): string | undefined {
  const document = documentOf(body)
  if (document === undefined) return undefined
  const kinds = document.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? [String(one.operation)] : [],
  )
  if (kinds.includes('subscription')) return 'There are queries and mutations, no subscriptions.'
  return hasCircle(spreadsOf(document)) ? 'A fragment may not contain itself.' : undefined
}

function documentOf(body: string): DocumentNode | undefined {
  try {
    const sent: unknown = JSON.parse(body)
    if (typeof sent !== 'object' || sent === null || !('query' in sent)) return undefined
    return typeof sent.query === 'string' ? parse(sent.query, { noLocation: true }) : undefined
  } catch {
    return undefined
  }
}

type Spreads = ReadonlyMap<string, readonly string[]>

/** Which fragments each fragment names. */
function spreadsOf(document: DocumentNode): Spreads {
  const fragments = document.definitions.flatMap((one) =>
    one.kind === 'FragmentDefinition' ? [one] : [],
  )
  return new Map(
    fragments.map((fragment) => {
      const named: string[] = []
      visit(fragment, { FragmentSpread: ({ name }) => void named.push(name.value) })
      return [fragment.name.value, named]
    }),
  )
}

/** Takes away, again and again, what names nothing that is left; a circle is what never goes. */
function hasCircle(spreads: Spreads): boolean {
  const left = new Map([...spreads].filter(([, names]) => names.some((name) => spreads.has(name))))
  if (left.size === 0) return false
  return left.size === spreads.size || hasCircle(left)
}
