import type { PayloadRequest } from 'payload'
import { viewerOf } from '@/access/viewer'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { listAddress } from './condition'
import { thoseThatWait } from './counted'
import { missingReceipts } from './missingReceipts'
import { waitingFor } from './waiting'
import { thoseAtRisk } from './womenAtRisk'

/** What waits for this person, each a way to the list that shows it. What does not wait is not shown. */
export async function WaitingList({
  req,
  now,
  language,
}: {
  readonly req: PayloadRequest
  readonly now: Date
  readonly language: AdminLanguage
}) {
  const found = await Promise.all([thoseAtRisk(req), missingReceipts(req)])
  const asked = [...waitingFor(viewerOf(req.user), now), ...found.flat()]
  const waits = await thoseThatWait(req, asked)
  return (
    <section className="today__card">
      <h2>{inLanguage(words.title, language)}</h2>
      {waits.length === 0 ? (
        <p>{inLanguage(words.nothing, language)}</p>
      ) : (
        <ul className="today__waiting">
          {waits.map(({ waiting, count }) => (
            <li key={waiting.key}>
              <a href={waiting.address ?? listAddress(waiting.collection, waiting.conditions)}>
                <strong>{count}</strong> {inLanguage(waiting.label, language)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const words = {
  title: { da: 'Venter på dig', en: 'Waiting for you' },
  nothing: { da: 'Der er ikke noget, der venter.', en: 'Nothing is waiting.' },
}
