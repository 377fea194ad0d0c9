import type { Locale } from '@/domain/locales'
import { formatMonth } from '@/domain/time'
import { messages } from '../messages'
import { SitePage } from '../ui/SitePage'
import { checkPath, diplomaPath } from './addresses'
import { checkDiploma, type Checked } from './check'

/** Asks for the code; the form goes by POST, so that what was typed is in no address. */
export function DiplomaPage({ locale }: { readonly locale: Locale }) {
  const text = messages[locale].diploma
  return (
    <SitePage locale={locale} path={diplomaPath}>
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <form className="form" method="post" action={`/${locale}${diplomaPath}/se`}>
        <div className="field">
          <label htmlFor="kode">{text.code}</label>
          <p className="hint" id="kode-hint">
            {text.hint}
          </p>
          <input
            className="input input-short"
            id="kode"
            name="kode"
            type="text"
            dir="ltr"
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby="kode-hint"
          />
        </div>
        <p className="actions">
          <button className="button" type="submit">
            {text.button}
          </button>
        </p>
      </form>
    </SitePage>
  )
}

type CheckProps = { readonly locale: Locale; readonly code: string }

/** Valid, revoked or unknown: one page, so that all look alike to whoever tries codes. */
export async function DiplomaCheckPage({ locale, code }: CheckProps) {
  const text = messages[locale].diploma
  const checked = await checkDiploma(code, locale)
  const [heading, said] = wordsFor(checked, text)
  return (
    <SitePage locale={locale} path={checkPath(code)}>
      <h1>{heading}</h1>
      <p className="lead">{said}</p>
      {checked.state === 'valid' && (
        <dl className="terms narrow">
          {checked.awarded && (
            <div>
              <dt>{text.month}</dt>
              <dd>
                <time dateTime={checked.awarded}>{formatMonth(checked.awarded, locale)}</time>
              </dd>
            </div>
          )}
          {checked.name && (
            <div>
              <dt>{text.name}</dt>
              <dd>
                <bdi>{checked.name}</bdi>
              </dd>
            </div>
          )}
        </dl>
      )}
      {checked.state === 'valid' && !checked.name && <p className="soft narrow">{text.noName}</p>}
      <p>
        <a className="more" href={`/${locale}${diplomaPath}`}>
          {text.again}
        </a>
      </p>
    </SitePage>
  )
}

function wordsFor(
  { state }: Checked,
  text: (typeof messages)[Locale]['diploma'],
): readonly [string, string] {
  switch (state) {
    case 'valid':
      return [text.validHeading, text.valid]
    case 'revoked':
      return [text.revokedHeading, text.revoked]
    case 'replaced':
      return [text.replacedHeading, text.replaced]
    case 'unknown':
      return [text.unknownHeading, text.unknown]
    case 'tooMany':
      return [text.heading, text.tooMany]
  }
}
