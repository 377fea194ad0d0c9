import { z } from 'zod'
import { wishes } from '@/domain/application'
import { areas, availabilities, spokenLanguages } from '@/domain/choices/people'
import type { Label } from '@/domain/labels/label'
import { areaLabels, availabilityLabels, spokenLanguageLabels } from '@/domain/labels/people'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

export type AnswerLine = Readonly<{ label: string; answer: string }>

/** What she answered, as it is said on her record; what she left out is left out. */
export function answerLines(stored: unknown, language: AdminLanguage): readonly AnswerLine[] {
  const read = shape.safeParse(stored)
  if (!read.success) return []
  const { wish, name, telephone, email, languages, interpreter, area, availability, note } =
    read.data
  const say = (label: Label) => inLanguage(label, language)
  const lines: readonly (readonly [Label, string | null | undefined])[] = [
    [words.wish, wish === undefined ? null : say(words[wish])],
    [words.name, name],
    [words.telephone, telephone],
    [words.email, email],
    [words.languages, languages?.map((one) => say(spokenLanguageLabels[one])).join(', ')],
    [words.interpreter, interpreter === true ? say(words.yes) : null],
    [words.area, area === null || area === undefined ? null : say(areaLabels[area])],
    [words.availability, availability?.map((one) => say(availabilityLabels[one])).join(', ')],
    [words.note, note],
  ]
  return lines.flatMap(([label, answer]) =>
    answer === null || answer === undefined || answer === '' ? [] : [{ label: say(label), answer }],
  )
}

const text = z.string().nullish().catch(undefined)

const shape = z.object({
  wish: z.enum(wishes).optional().catch(undefined),
  name: text,
  telephone: text,
  email: text,
  languages: z.array(z.enum(spokenLanguages)).nullish().catch(undefined),
  interpreter: z.boolean().nullish().catch(undefined),
  area: z.enum(areas).nullish().catch(undefined),
  availability: z.array(z.enum(availabilities)).nullish().catch(undefined),
  note: text,
})

const words = {
  wish: { da: 'Hun beder om', en: 'She asks' },
  erase: {
    da: 'at blive slettet. Ring til hende først: koden er ikke fra den ansøgning, I har.',
    en: 'to be erased. Call her first: the code is not from the application that you have.',
  },
  withdraw: {
    da: 'at trække sin ansøgning tilbage. Ring til hende først: koden er ikke fra den ansøgning, I har.',
    en: 'to withdraw. Call her first: the code is not from the application that you have.',
  },
  name: { da: 'Navn', en: 'Name' },
  telephone: { da: 'Telefon', en: 'Telephone' },
  email: { da: 'E-mail', en: 'E-mail' },
  languages: { da: 'Sprog, hun taler', en: 'Languages she speaks' },
  interpreter: { da: 'Ønsker tolk', en: 'Wants an interpreter' },
  yes: { da: 'Ja', en: 'Yes' },
  area: { da: 'Område', en: 'Area' },
  availability: { da: 'Kan bedst', en: 'Best time' },
  note: { da: 'Hvad hun vil fortælle', en: 'What she wants to say' },
}
