import { Kind } from 'graphql'
import type {
  AnyVariables,
  CombinedError,
  Operation,
  OperationResult,
  TypedDocumentNode,
} from 'urql'
import { createClient, fetchExchange, makeOperation, mapExchange } from 'urql'
import { z } from 'zod'
import type { Locale } from '@/domain/locales'
import type { FieldProblem } from './fieldProblems'
import { fieldProblems, refusalStatus } from './fieldProblems'
import { SiteError } from './SiteError'

export type { FieldProblem } from './fieldProblems'

/** What a mutation came to: its data, or what the visitor has to put right, all at once. */
export type Mutated<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/**
 * `query` gives the data or throws SiteError, also when only a part of the answer failed.
 * `mutate` gives the data, or the visitor's own mistakes as problems; anything else is a SiteError.
 * `locale` is the language of the content; where a text is missing in it, Danish is given.
 */
export function createSiteClient(fetch: typeof globalThis.fetch) {
  return {
    async query<Data, Variables extends AnyVariables>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      { locale }: { readonly locale: Locale },
    ): Promise<Data> {
      return dataOf(await clientFor(fetch, locale).query(document, variables).toPromise())
    },

    async mutate<Data, Variables extends AnyVariables>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ): Promise<Mutated<Data>> {
      const result = await clientFor(fetch).mutation(document, variables).toPromise()
      const problems = fieldProblems(result.error)
      if (problems.length > 0) return { ok: false, problems }
      return { ok: true, data: dataOf(result) }
    },
  }
}

/** One client a call: a shared one merges identical requests, and those may be two women's. */
function clientFor(fetch: typeof globalThis.fetch, locale?: Locale) {
  return createClient({
    url: locale === undefined ? apiAddress : `${apiAddress}?locale=${locale}&fallback-locale=da`,
    exchanges: [mapExchange({ onOperation: byHash }), fetchExchange],
    fetch,
    preferGetMethod: false,
    requestPolicy: 'network-only',
  })
}

/** The API knows the documents that codegen wrote down, so only their hashes are sent. */
function byHash(operation: Operation): Operation {
  const known = generated.safeParse(operation.query)
  if (!known.success) return operation
  const documentId = known.data.__meta__.hash
  const query = { kind: Kind.DOCUMENT, definitions: [], documentId } as const
  return makeOperation(operation.kind, { ...operation, query }, operation.context)
}

const generated = z.object({ __meta__: z.object({ hash: z.string() }) })

/** Never resolved by name: the request is answered in this process. The path is the API's own. */
const apiAddress = 'http://localhost/api/graphql'

function dataOf<Data>({ data, error }: OperationResult<Data, AnyVariables>): Data {
  if (error) throw siteError(error)
  if (data === undefined || data === null) throw new SiteError('The API answered without data')
  return data
}

const siteError = (cause: CombinedError) =>
  new SiteError(cause.message, { status: refusalStatus(cause), cause })
