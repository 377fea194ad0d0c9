import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { defaultLocale } from '@/domain/locales'
import type { Seeding } from '../../seeding'
import { aside } from '../../seeding'
import type { Translated } from '../translations'
import { translations } from '../translations'
import type { Motif } from './pictures'
import { drawn } from './pictures'

/** Puts a drawn picture among the site's; its id. */
export async function picture(
  { payload, req }: Seeding,
  { motif, alt }: { readonly motif: Motif; readonly alt: Translated<string> },
): Promise<string> {
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: alt.da, credit: 'Demo', people: 'none' },
    file: await drawn(motif),
    locale: defaultLocale,
    depth: 0,
    // The file of one call must not be found on the request by the next.
    req: aside(req),
  })
  for (const [locale, text] of translations(alt))
    await payload.update({
      collection: 'media',
      id,
      data: { alt: text },
      locale,
      depth: 0,
      req: aside(req),
    })
  return id
}

/** Puts the demo's film, six silent seconds of lit windows, among the films; its id. */
export async function film({ payload, req }: Seeding): Promise<string> {
  const data = await readFile(path.resolve('src/seed/demo/stories/film/vinduer.mp4'))
  const { id } = await payload.create({
    collection: 'films',
    data: { ...filmWords.da, people: 'none' },
    file: { name: 'vinduer.mp4', data, mimetype: 'video/mp4', size: data.length },
    locale: defaultLocale,
    depth: 0,
    req: aside(req),
  })
  for (const [locale, words] of translations(filmWords))
    await payload.update({
      collection: 'films',
      id,
      data: words,
      locale,
      depth: 0,
      req: aside(req),
    })
  return id
}

type FilmWords = {
  readonly title: string
  readonly captions: string
  readonly transcript: string
}

const captions = (first: string, second: string, third: string) =>
  [
    'WEBVTT',
    `00:00.000 --> 00:01.800\n${first}`,
    `00:01.800 --> 00:04.000\n${second}`,
    `00:04.000 --> 00:06.000\n${third}`,
  ].join('\n\n')

const filmWords: Translated<FilmWords> = {
  da: {
    title: 'Vinduer, der bliver tændt et efter et',
    captions: captions(
      'Det er aften i blokken. (Ingen lyd)',
      'En nabo banker på.',
      'Nu er der lys hos alle.',
    ),
    transcript:
      'En tegnet film på seks sekunder uden lyd. En boligblok om aftenen, alle vinduer er mørke. Et efter et bliver de tændt, til der er lys i dem alle.',
  },
  en: {
    title: 'Windows that are lit one by one',
    captions: captions(
      'Evening in the block. (No sound)',
      'A neighbour knocks.',
      'Now there is light everywhere.',
    ),
    transcript:
      'A drawn film of six seconds without sound. A block of flats in the evening, all windows dark. One by one they are lit, until there is light in all of them.',
  },
  ar: {
    title: 'نوافذ تُضاء واحدة بعد أخرى',
    captions: captions(
      'المساء في العمارة. (بلا صوت)',
      'جارة تطرق الباب.',
      'والآن النور عند الجميع.',
    ),
    transcript:
      'فيلم مرسوم مدته ست ثوانٍ بلا صوت. عمارة سكنية في المساء وكل نوافذها مظلمة. تُضاء واحدة بعد أخرى حتى يعمّ النور جميعها.',
  },
}
