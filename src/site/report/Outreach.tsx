import { isChoice } from '@/domain/choices/choice'
import { areas } from '@/domain/choices/people'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { Bar, longestOf } from './Bar'
import { Shown } from './Figures'

type OutreachProps = {
  readonly locale: Locale
  readonly rows: readonly { readonly key: string; readonly count?: number | null }[]
  readonly total: number | null
}

/** Women met, by area, with a bar as long as the number that is shown. */
export function Outreach({ locale, rows, total }: OutreachProps) {
  const text = messages[locale].report
  const names = messages[locale].signUp.life.areas
  const most = longestOf(rows.map(({ count = null }) => count))
  return (
    <section className="block">
      <table className="figures">
        <caption>{text.outreachHeading}</caption>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.number}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, count = null }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{isChoice(areas, key) ? names[key] : key}</bdi>
                <Bar count={count} most={most} />
              </th>
              <td>
                <Shown locale={locale} value={count} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              {text.total}
              {total === null && <span className="line soft">{text.totalHidden}</span>}
            </th>
            <td>{total === null ? '–' : <Shown locale={locale} value={total} />}</td>
          </tr>
        </tbody>
      </table>
      <p className="soft narrow">{text.outreachHow}</p>
    </section>
  )
}
