import { WishDonePage } from '@/site/myApplication/WishDonePage'
import { myApplicationDonePath } from '@/site/signup/addresses'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ myApplication }) => ({
    path: myApplicationDonePath,
    title: myApplication.title,
    unlisted: true,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <WishDonePage locale={locale} />)
}
