import { z } from 'zod'
import persisted from '@/generated/gql/persisted-documents.json'

/**
 * Stands in for the API: keeps drafts and takes sign-ups, calls and wishes in memory. `refuse` makes
 * the next of them fail as the API would, with that status and those errors.
 */
export function fakeApi() {
  const drafts = new Map<string, unknown>()
  const sent: Record<string, unknown>[] = []
  const codes = new Map<string, string>()
  const called: Variables[] = []
  const wishes: Variables[] = []
  let outcome = 'withdrawn'
  let refusal: { readonly statusCode: number; readonly data?: unknown } | undefined

  const operations: Record<string, (variables: Variables) => unknown> = {
    SignUpDraft: ({ token }) => ({ signUpDraft: drafts.get(String(token)) ?? null }),
    SaveSignUpDraft: ({ token, answers }) => {
      drafts.set(String(token), answers)
      return { saveSignUpDraft: true }
    },
    DeleteSignUpDraft: ({ token }) => ({ deleteSignUpDraft: drafts.delete(String(token)) }),
    SignUp: ({ input }) => {
      const given = z.looseObject({ idempotencyKey: z.string() }).parse(input)
      sent.push(given)
      const code = codes.get(given.idempotencyKey) ?? `3479CFH${'JKMNPRTWXY'.charAt(codes.size)}`
      codes.set(given.idempotencyKey, code)
      return { signUp: { code } }
    },
    AskForCallBack: ({ input }) => {
      called.push(z.record(z.string(), z.unknown()).parse(input))
      return { askForCallBack: true }
    },
    ChangeApplication: (variables) => {
      wishes.push(variables)
      return { changeApplication: outcome }
    },
  }

  return {
    drafts,
    sent,
    called,
    wishes,
    /** What the next wishes come to. */
    answerWishes(next: string) {
      outcome = next
    },
    /** How many women the API would have put down. */
    signUps: () => codes.size,
    refuse(extensions: { readonly statusCode: number; readonly data?: unknown }) {
      refusal = extensions
    },
    async handle(request: Request): Promise<Response> {
      const { documentId, variables } = operation.parse(await request.json())
      const operationName = nameOf(documentId)
      if (refusable.includes(operationName) && refusal !== undefined) {
        const extensions = refusal
        refusal = undefined
        return Response.json({ errors: [{ message: 'Refused', extensions }] })
      }
      return Response.json({ data: operations[operationName]?.(variables) })
    },
  }
}

const refusable = ['SignUp', 'AskForCallBack', 'ChangeApplication']

type Variables = Readonly<Record<string, unknown>>

const operation = z.object({
  documentId: z.string(),
  variables: z.record(z.string(), z.unknown()),
})

const documents = new Map(Object.entries(persisted))

/** The site sends its operations by their hashes alone. */
const nameOf = (documentId: string) =>
  /(?:query|mutation) (\w+)/.exec(documents.get(documentId) ?? '')?.[1] ?? ''
