import type { Locale } from '@/domain/locales'
import { isTeachingLocale } from '../messages/teaching'
import { MissingPage } from '../ui/MissingPage'
import { TeacherPage } from './TeacherPage'
import type { TeacherTold } from './told'

/** The page in a language that it is written in; in another there is none. */
export function teacherPageIn(locale: Locale, token: string, told: TeacherTold) {
  if (!isTeachingLocale(locale)) return <MissingPage locale={locale} />
  return <TeacherPage locale={locale} token={token} told={told} />
}
