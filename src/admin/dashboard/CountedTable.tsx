import type { ReactNode } from 'react'
import { formatMoment } from '@/domain/time'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** A table of figures that says of itself how they are counted, and as of when. */
export function CountedTable({
  title,
  how,
  asOf,
  language,
  kind,
  children,
}: {
  readonly title: string
  readonly how: string
  /** ISO 8601. */
  readonly asOf: string
  readonly language: AdminLanguage
  readonly kind?: 'is-words' | 'is-three'
  readonly children: ReactNode
}) {
  return (
    <div className="today__scroll" role="region" aria-label={title} tabIndex={0}>
      <table className={kind === undefined ? 'today__table' : `today__table ${kind}`}>
        <caption>
          {how} {inLanguage(words.asOf, language)} {formatMoment(new Date(asOf), language)}.
        </caption>
        {children}
      </table>
    </div>
  )
}

const words = { asOf: { da: 'Optalt', en: 'Counted' } }
