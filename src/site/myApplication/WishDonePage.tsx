import { wishOutcomes } from '@/domain/application'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { contactPath, myApplicationDonePath } from '../signup/addresses'
import type { Typed } from '../signup/cookies'
import { visitor } from '../signup/visitor'
import { SitePage } from '../ui/SitePage'
import { MyApplicationPage } from './MyApplicationPage'

/** What became of her wish; the form again, where her browser no longer holds it. */
export async function WishDonePage({ locale }: { readonly locale: Locale }) {
  const done = doneIn((await visitor()).typed)
  if (done === undefined)
    return <MyApplicationPage locale={locale} asked={{ problems: false, fault: undefined }} />
  const text = messages[locale].myApplication
  return (
    <SitePage locale={locale} path={myApplicationDonePath}>
      <div className="form">
        <h1>{text.done[done].title}</h1>
        <p>{text.done[done].text}</p>
        <p>{text.done.twice}</p>
        <p>
          <a className="more" href={`/${locale}${contactPath}`}>
            {text.contactUs}
          </a>
        </p>
      </div>
    </SitePage>
  )
}

function doneIn({ outcome, wish }: Typed) {
  const known = wishOutcomes.find((one) => one === outcome)
  if (known !== 'asked') return known
  return wish === 'erase' ? 'askedToErase' : 'askedToWithdraw'
}
