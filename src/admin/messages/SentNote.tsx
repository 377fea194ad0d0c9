'use client'

import { copenhagenDate, formatMoment, formatTime } from '@/domain/time'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import type { Sent } from './sent'
import { UndoButton } from './UndoButton'

/** What was just sent, for as long as it can be regretted. */
export function SentNote({
  sent,
  language,
  onAgain,
}: {
  readonly sent: Sent
  readonly language: AdminLanguage
  readonly onAgain: () => void
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const { ids, leavesAt } = sent
  const at = leavesAt === null ? '' : told(new Date(leavesAt), new Date(), language)
  return (
    <section className="next-step">
      <p className="next-step__now" role="status">
        {say(ids.length === 0 ? words.nobody : words.leaves(ids.length, at))}
      </p>
      <div className="next-step__buttons">
        {ids.length === 0 ? null : <UndoButton ids={ids} language={language} />}
        <button type="button" className="next-step__button is-quiet" onClick={onAgain}>
          {say(words.again)}
        </button>
        <a className="write__link" href="/admin/collections/messages">
          {say(words.outbox)}
        </a>
      </div>
    </section>
  )
}

/** The time, with its day where that is another than today. */
function told(leaves: Date, now: Date, language: AdminLanguage): string {
  if (copenhagenDate(leaves) !== copenhagenDate(now)) return formatMoment(leaves, language)
  return `${language === 'da' ? 'kl.' : 'at'} ${formatTime(leaves, language)}`
}

const words = {
  leaves: (count: number, at: string) => ({
    da: `${count} ${count === 1 ? 'besked' : 'beskeder'} sendes ${at}. Indtil da kan du fortryde.`,
    en: `${count} ${count === 1 ? 'message leaves' : 'messages leave'} ${at}. Until then you can undo.`,
  }),
  nobody: {
    da: 'Ingen skal have den, så intet er sendt.',
    en: 'Nobody is to get it, so nothing is sent.',
  },
  again: { da: 'Skriv en ny', en: 'Write another' },
  outbox: { da: 'Se beskeder', en: 'See the messages' },
}
