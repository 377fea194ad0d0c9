import { z } from 'zod'
import type { AdminLanguage } from '../language'
import { send, type Answer } from '../request'

const told = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      title: z
        .string()
        .nullish()
        .transform((one) => one ?? ''),
    }),
  ),
})

export type ChosenStory = z.infer<typeof told>['docs'][number]

type Stories =
  Readonly<{ ok: true; stories: readonly ChosenStory[] }> | Extract<Answer, { ok: false }>

/** The stories that one may say yes to, those first that were changed last, with their titles. */
export async function newestStories(locale: string, language: AdminLanguage): Promise<Stories> {
  const answer = await send('GET', `/api/stories?${which}&locale=${locale}`, {}, language)
  if (!answer.ok) return answer
  const read = told.safeParse(answer.body)
  return read.success ? { ok: true, stories: read.data.docs } : { ok: false, sentences: [] }
}

const which = new URLSearchParams({
  'where[status][not_equals]': 'withdrawn',
  sort: '-updatedAt',
  limit: '100',
  pagination: 'false',
  depth: '0',
  'select[title]': 'true',
}).toString()
