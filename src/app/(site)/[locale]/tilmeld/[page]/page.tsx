import { readPosterCode } from '@/domain/posterCode'
import { askedBy, pageOfAddress } from '@/site/signup/addresses'
import { QuestionPage } from '@/site/signup/QuestionPage'
import { questionHead } from '@/site/signup/signUpHeads'
import { forLocale } from '@/site/ui/forLocale'
import { MissingPage } from '@/site/ui/MissingPage'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ locale: string; page: string }>
  readonly searchParams: Promise<{
    fejl?: string | string[]
    retur?: string | string[]
    p?: string | string[]
  }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale, page } = await params
  const { fejl } = await searchParams
  return questionHead(locale, pageOfAddress(page), askedBy(fejl))
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: given, page: number } = await params
  const { fejl, retur, p } = await searchParams
  const page = pageOfAddress(number)
  return forLocale(given, (locale) =>
    page === undefined ? (
      <MissingPage locale={locale} />
    ) : (
      <QuestionPage
        locale={locale}
        page={page}
        asked={askedBy(fejl)}
        returns={retur === '5'}
        poster={readPosterCode(p)}
      />
    ),
  )
}
