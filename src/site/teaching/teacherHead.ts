import type { Metadata } from 'next'
import { localeOr } from '../locales'
import { isTeachingLocale, teaching } from '../messages/teaching'
import { head } from '../ui/head'
import { teacherPath } from './teacherPage'
import { teacherToldBy, type Search } from './told'

export async function teacherHead(given: string, token: string, search: Search): Promise<Metadata> {
  const locale = localeOr(given)
  const { problems } = await teacherToldBy(search)
  return head(given, ({ missing }) => ({
    path: teacherPath(token),
    title: isTeachingLocale(locale) ? teaching[locale].title : missing.heading,
    wrong: problems.length > 0,
    unlisted: true,
  }))
}
