import { readPosterCode } from '@/domain/posterCode'
import { startPath } from '@/site/signup/addresses'
import { deletedBy, StartPage } from '@/site/signup/StartPage'
import { sharedPages } from '@/site/share/sharedPages'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ slettet?: string | string[]; p?: string | string[] }>
}

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, (text) => ({ path: startPath, ...sharedPages.tilmeld(text) }))
}

export default async function Page({ params, searchParams }: Props) {
  const { slettet, p } = await searchParams
  return forLocale((await params).locale, (locale) => (
    <StartPage locale={locale} deleted={deletedBy(slettet)} poster={readPosterCode(p)} />
  ))
}
