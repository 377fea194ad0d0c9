import { CoursePage } from '@/site/course/CoursePage'
import { sharedPages } from '@/site/share/sharedPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, (text) => ({ path: '/kursus', ...sharedPages.kursus(text) }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <CoursePage locale={locale} />)
}
