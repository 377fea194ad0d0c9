'use client'

import { inLanguage, type AdminLanguage } from '../language'
import { Refused } from './Refused'
import { useStep } from './useStep'
import { words } from './words'

/** Somebody who waits: the coordinator moves her in the list, or offers her a free seat. */
export function Waits({
  applicant,
  list,
  mayOffer,
  language,
}: Readonly<{
  applicant: string
  /** Everybody on the list, in its order. */
  list: readonly string[]
  mayOffer: boolean
  language: AdminLanguage
}>) {
  const { busy, refusals, take, takeAll } = useStep(applicant, language)
  const place = list.indexOf(applicant)
  const move = async (by: -1 | 1) => {
    const order = list.toSpliced(place, 1).toSpliced(place + by, 0, applicant)
    await takeAll(order.map((id, index) => ({ id, change: { waitingOrder: index + 1 } })))
  }
  return (
    <div className="choosing__decide">
      <div className="next-step__buttons">
        {mayOffer ? (
          <button
            type="button"
            className="next-step__button"
            disabled={busy}
            onClick={() => void take({ status: 'offered' })}
          >
            {inLanguage(words.offer, language)}
          </button>
        ) : null}
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={busy || place === 0}
          onClick={() => void move(-1)}
        >
          {inLanguage(words.up, language)}
        </button>
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={busy || place === list.length - 1}
          onClick={() => void move(1)}
        >
          {inLanguage(words.down, language)}
        </button>
      </div>
      <Refused sentences={refusals} />
    </div>
  )
}
