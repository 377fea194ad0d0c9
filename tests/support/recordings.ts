import { recordedPages } from '@/domain/choices/publishing'
import { locales } from '@/domain/locales'
import { rows } from './doors'

/** A page and a language that nobody has read aloud yet. */
export async function nextRecording(): Promise<Readonly<Record<string, unknown>>> {
  const taken = await rows('SELECT page, language FROM recordings')
  const free = recordedPages
    .flatMap((page) => locales.map((language) => ({ page, language })))
    .find(
      (one) => !taken.some((row) => row['page'] === one.page && row['language'] === one.language),
    )
  if (free === undefined) throw new Error('Every page is read aloud in every language already')
  return free
}
