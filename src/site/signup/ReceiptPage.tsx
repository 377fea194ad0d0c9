import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { receiptPath } from './addresses'
import { DeleteAnswers } from './DeleteAnswers'
import { deleteDraft } from './draft'
import { visitor } from './visitor'

/** Thanks, the code, and what happens next. Seeing it ends the draft: nothing needs it any more. */
export async function ReceiptPage({ locale }: { readonly locale: Locale }) {
  const { receipt } = await visitor()
  if (receipt) await deleteDraft(receipt.token)
  const text = messages[locale].signUp.receipt
  return (
    <SitePage locale={locale} path={receiptPath}>
      <div className="form">
        <h1>{receipt ? text.title : text.goneHeading}</h1>
        {receipt ? (
          <>
            <h2 id="kode">{text.code}</h2>
            <p>
              <bdi className="code" dir="ltr" aria-labelledby="kode">
                {receipt.code}
              </bdi>
            </p>
            <p>{text.codeHint}</p>
          </>
        ) : (
          <p>{text.gone}</p>
        )}
        <h2>{text.nextHeading}</h2>
        <ol>
          {text.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      {receipt && <DeleteAnswers locale={locale} label={text.done} />}
    </SitePage>
  )
}
