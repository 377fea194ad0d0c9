import { receiptPath } from '@/site/signup/addresses'
import { ReceiptPage } from '@/site/signup/ReceiptPage'
import { forLocale } from '@/site/ui/forLocale'
import { head } from '@/site/ui/head'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  return head((await params).locale, ({ signUp }) => ({
    path: receiptPath,
    title: signUp.receipt.pageTitle,
    unlisted: true,
  }))
}

export default async function Page({ params }: Props) {
  return forLocale((await params).locale, (locale) => <ReceiptPage locale={locale} />)
}
