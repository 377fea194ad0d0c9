'use client'

import { formatMoment } from '@/domain/time'
import { inLanguage, type AdminLanguage } from '../language'
import { Refused } from './Refused'
import { useStep } from './useStep'
import { words } from './words'

/** Somebody with an offer who answers on the telephone. */
export function Offered({
  applicant,
  until,
  language,
}: Readonly<{ applicant: string; until: string | null; language: AdminLanguage }>) {
  const { busy, refusals, take } = useStep(applicant, language)
  return (
    <div className="choosing__decide">
      {until === null ? null : (
        <p>{inLanguage(words.until(formatMoment(new Date(until), language)), language)}</p>
      )}
      <div className="next-step__buttons">
        <button
          type="button"
          className="next-step__button"
          disabled={busy}
          onClick={() => void take({ status: 'admitted' })}
        >
          {inLanguage(words.accepts, language)}
        </button>
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={busy}
          onClick={() => void take({ status: 'waiting', statusReason: words.refusedReason.da })}
        >
          {inLanguage(words.refuses, language)}
        </button>
      </div>
      <Refused sentences={refusals} />
    </div>
  )
}
