import type { Locale } from '@/domain/locales'
import type { Area, Availability, Source, SpokenLanguage } from '@/domain/choices/people'

/** Plainly invented: every name begins with Demo, every number is from the invented range. */
export function woman(number: number): Woman {
  const { languages, locale } = pick(tongues, number)
  return {
    name: `Demo ${pick(names, number - 1)}`,
    telephone: demoTelephone(number),
    languages: [...languages],
    locale,
    interpreter: number % 6 === 0,
    area: pick(areas, number),
    availability: [pick(times, number)],
    source: pick(sources, number),
  }
}

export type Woman = {
  readonly name: string
  readonly telephone: string
  readonly languages: SpokenLanguage[]
  readonly locale: Locale
  readonly interpreter: boolean
  readonly area: Area
  readonly availability: Availability[]
  readonly source: Source
  readonly trainedEarlier?: boolean
}

/** `count` women from `first` on; each number is one woman, everywhere in the demo. */
export function women(first: number, count: number): Woman[] {
  return Array.from({ length: count }, (_, index) => woman(first + index))
}

export function demoTelephone(number: number): string {
  return `+45200000${String(number).padStart(2, '0')}`
}

function pick<Item>(items: readonly [Item, ...Item[]], number: number): Item {
  return items[number % items.length] ?? items[0]
}

type Tongue = { readonly languages: SpokenLanguage[]; readonly locale: Locale }

const tongues: readonly [Tongue, ...Tongue[]] = [
  { languages: ['ar', 'da'], locale: 'ar' },
  { languages: ['tr', 'da'], locale: 'tr' },
  { languages: ['so', 'en'], locale: 'so' },
  { languages: ['ur', 'da', 'en'], locale: 'ur' },
  { languages: ['fa', 'da'], locale: 'fa' },
  { languages: ['da', 'ku'], locale: 'da' },
  { languages: ['pl', 'en'], locale: 'en' },
]

const areas: readonly [Area, ...Area[]] = [
  'hedeMaglepark',
  'grantoften',
  'hedeMaglepark',
  'ballerupElsewhere',
  'grantoften',
  'notSaid',
]

const times: readonly [Availability, ...Availability[]] = [
  'weekdayEvenings',
  'weekdayMornings',
  'weekdayEvenings',
  'weekends',
  'weekdayAfternoons',
]

const sources: readonly [Source, ...Source[]] = [
  'form',
  'bydelsmor',
  'form',
  'meeting',
  'callMe',
  'poster',
]

const others =
  'Fatma Hodan Sadia Maryam Rojin Agata Layla Elif Ifrah Nadia Parisa Berivan Zofia Rania Aysel ' +
  'Sahra Bushra Shirin Dilan Ewa Huda Gülay Asha Rubina Mina Havin Kinga Salma Derya Hibo ' +
  'Saima Nasrin Evin Marta Noor Sevgi Fadumo Iqra Leila Zilan Beata Iman Canan Ayan Hina Roya'

const names: readonly [string, ...string[]] = ['Amina', ...others.split(' ')]
