import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Placed } from '@/domain/contactsFound'
import { defaultLocale, isLocale, locales, ownName, type Locale } from '@/domain/locales'
import { proseText } from '@/domain/prose'
import type { Story } from '@/generated/payload-types'
import { idOf } from './relation'

type Place = Readonly<{ name: string; da: string; en: string }>

const translated: readonly Place[] = [
  { name: 'title', da: 'titlen', en: 'the title' },
  { name: 'lead', da: 'indledningen', en: 'the lead' },
  { name: 'body', da: 'fortællingen', en: 'the body' },
]

const danishAlone: readonly Place[] = [
  { name: 'facebookText', da: 'teksten til Facebook', en: 'the text for Facebook' },
  { name: 'newspaperLead', da: 'avisens indledning', en: 'the newspaper’s lead' },
  { name: 'newspaperText', da: 'avisens tekst', en: 'the newspaper’s text' },
  { name: 'newspaperCredit', da: 'avisens kreditering', en: 'the newspaper’s credit' },
  { name: 'leafletText', da: 'teksten til folderen', en: 'the text for the leaflet' },
]

/** The words beside what a story shows. */
const beside = {
  media: [
    { name: 'alt', da: 'billedets beskrivelse', en: 'the picture’s description' },
    { name: 'caption', da: 'billedteksten', en: 'the picture’s caption' },
    { name: 'credit', da: 'billedets kreditering', en: 'the picture’s credit' },
  ],
  films: [
    { name: 'title', da: 'filmens titel', en: 'the film’s title' },
    { name: 'captions', da: 'filmens undertekster', en: 'the film’s captions' },
    { name: 'transcript', da: 'det, der siges i filmen', en: 'the film’s transcript' },
  ],
} as const

/** The fields of those words. */
export const besideFields = (collection: keyof typeof beside): readonly string[] =>
  beside[collection].map(({ name }) => name)

/** What stands beside a picture or film, in the language that it was just written in. */
export function besideWritten(
  collection: keyof typeof beside,
  file: object,
  req: PayloadRequest,
): Placed[] {
  const locale = isLocale(req.locale) ? req.locale : defaultLocale
  return beside[collection].flatMap((place) =>
    placed(place, fieldOf(file, place.name), { path: place.name, locale }),
  )
}

/** What was just written of a story, in the language that it was written in. */
export function textsWritten(story: Partial<Story>, req: PayloadRequest): Placed[] {
  const locale = isLocale(req.locale) ? req.locale : defaultLocale
  return [
    ...translated.flatMap((place) => placed(place, Reflect.get(story, place.name), { locale })),
    ...danishAlone.flatMap((place) => placed(place, Reflect.get(story, place.name))),
  ]
}

/**
 * Everything that would be read with the story, in each language: as it was just written, and as it
 * stands in the others.
 */
export async function textsOf(story: Partial<Story>, req: PayloadRequest): Promise<Placed[]> {
  const { id } = story
  const locale = isLocale(req.locale) ? req.locale : defaultLocale
  const stored = id === undefined ? null : await everyLanguage('stories', id, req)
  const others = locales.filter((one) => one !== locale)
  return [
    ...textsWritten(story, req),
    ...translated.flatMap((place) => inLanguages(place, stored, others)),
    ...(await textsBeside('media', { path: 'picture', id: idOf(story.picture) }, req)),
    ...(await textsBeside('films', { path: 'film', id: idOf(story.film) }, req)),
  ]
}

async function textsBeside(
  collection: keyof typeof beside,
  { path, id }: Readonly<{ path: string; id: string | null }>,
  req: PayloadRequest,
): Promise<Placed[]> {
  if (id === null) return []
  const file = await everyLanguage(collection, id, req)
  return beside[collection].flatMap((place) => inLanguages(place, file, locales, path))
}

/** The record with a text for each language, as nothing but its keys tells. */
async function everyLanguage(
  collection: 'stories' | keyof typeof beside,
  id: string,
  req: PayloadRequest,
): Promise<unknown> {
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    // Payload leaves a call's language on its request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
}

function inLanguages(
  place: Place,
  record: unknown,
  among: readonly Locale[],
  path = place.name,
): Placed[] {
  const value = typeof record === 'object' && record !== null ? fieldOf(record, place.name) : null
  if (typeof value === 'string') return placed(place, value, { path })
  if (typeof value !== 'object' || value === null) return []
  return among.flatMap((locale) => placed(place, fieldOf(value, locale), { path, locale }))
}

const fieldOf = (record: object, name: string): unknown => Reflect.get(record, name)

function placed(
  { name, da, en }: Place,
  value: unknown,
  { path = name, locale = defaultLocale }: { path?: string; locale?: Locale } = {},
): Placed[] {
  const text = typeof value === 'string' ? value : proseText(value)
  const language = locale === defaultLocale ? '' : ` (${ownName[locale]})`
  return text === '' ? [] : [{ path, place: { da: da + language, en: en + language }, text }]
}
