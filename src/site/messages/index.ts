import type { Locale } from '@/domain/locales'
import { accessibility } from './accessibility'
import { activities } from './activities'
import { confidentiality } from './confidentiality'
import { contact } from './contact'
import { course } from './course'
import { diploma } from './diploma'
import { herPage } from './herPage'
import { home } from './home'
import { myApplication } from './myApplication'
import { readAloud } from './readAloud'
import { receipt } from './receipt'
import { privacy } from './privacy'
import { report } from './report'
import { signup } from './signup'
import { site } from './site'
import { stories } from './stories'
import { talk } from './talk'
import { tally } from './tally'

const inLocale = (locale: Locale) => ({
  ...site[locale],
  home: home[locale],
  herPage: herPage[locale],
  tally: tally[locale],
  confidentiality: confidentiality[locale],
  ...course[locale],
  stories: stories[locale],
  activities: activities[locale],
  signUp: signup[locale],
  receipt: receipt[locale],
  myApplication: myApplication[locale],
  talk: talk[locale],
  readAloud: readAloud[locale],
  report: report[locale],
  diploma: diploma[locale],
  contact: contact[locale],
  accessibility: accessibility[locale],
  privacy: privacy[locale],
})

/** Every text of the site, by language: a folder a part, a file a language. */
export const messages = {
  da: inLocale('da'),
  en: inLocale('en'),
  ar: inLocale('ar'),
  fa: inLocale('fa'),
  ur: inLocale('ur'),
  tr: inLocale('tr'),
  so: inLocale('so'),
} satisfies Record<Locale, unknown>

export type Messages = (typeof messages)[Locale]
