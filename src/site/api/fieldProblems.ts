import { z } from 'zod'

/** One thing to put right: `path` names the field, `code` the sentence in the catalogue. */
export type FieldProblem = { readonly path: string; readonly code: string }

type ApiError = { readonly graphQLErrors: readonly { readonly extensions?: unknown }[] }

/** The visitor's mistakes as the API lists them; none where the failure is not hers. */
export function fieldProblems(error: ApiError | undefined): readonly FieldProblem[] {
  return (error?.graphQLErrors ?? []).flatMap(({ extensions }) => {
    const refusal = fieldRefusal.safeParse(extensions)
    return refusal.success ? refusal.data.data.errors : []
  })
}

/** The HTTP status that the API gave its first error, 500 where it gave none. */
export function refusalStatus(error: ApiError): number {
  const first = withStatus.safeParse(error.graphQLErrors[0]?.extensions)
  return first.success ? first.data.statusCode : 500
}

const fieldRefusal = z.object({
  data: z.object({
    errors: z.array(z.object({ path: z.string(), code: z.string().catch('invalid') })),
  }),
})

const withStatus = z.object({ statusCode: z.int() })
