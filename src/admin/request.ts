import { z } from 'zod'
import { inLanguage, type AdminLanguage } from './language'

/** What an endpoint of ours answers when it refuses: a sentence, or one for each field. */
const refusal = z.object({
  errors: z
    .array(
      z.object({
        message: z.string().optional(),
        data: z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).nullish(),
      }),
    )
    .min(1),
})

export type Answer = Readonly<{ ok: true; body: unknown } | { ok: false; sentences: string[] }>

/** Sends to the API as the person who is logged in. A refusal is an answer, in her own language. */
export async function send(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  address: string,
  body: Readonly<Record<string, unknown>>,
  language: string,
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      ...(method === 'POST' || method === 'PATCH' ? { body: JSON.stringify(body) } : {}),
    })
    const answer: unknown = await response.json()
    return response.ok ? { ok: true, body: answer } : { ok: false, sentences: sentencesOf(answer) }
  } catch {
    return { ok: false, sentences: [] }
  }
}

type Refusable = Readonly<{ ok: true } | { ok: false; sentences: readonly string[] }>

/** What to say of what did not go as asked: the refusal's sentences, or that it may be tried again. */
export function whyNot(answer: Refusable, language: AdminLanguage): readonly string[] {
  const sentences = answer.ok ? [] : answer.sentences
  return sentences.length > 0 ? sentences : [inLanguage(tryAgain, language)]
}

const tryAgain = { da: 'Det gik ikke. Prøv igen.', en: 'It did not work. Try again.' }

/** The sentences of a refusal; none where it says nothing that a person can read. */
export function sentencesOf(answer: unknown): string[] {
  const read = refusal.safeParse(answer)
  if (!read.success) return []
  return read.data.errors.flatMap(({ message, data }) => {
    const atFields = data?.errors?.map((one) => one.message) ?? []
    return atFields.length > 0 || message === undefined ? atFields : [message]
  })
}
