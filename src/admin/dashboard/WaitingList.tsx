import type { PayloadRequest } from 'payload'
import { viewerOf } from '@/access/viewer'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { listAddress, whereOf } from './condition'
import { missingReceipts } from './missingReceipts'
import type { Waiting } from './waiting'
import { waitingFor } from './waiting'
import { womenAtRisk } from './womenAtRisk'

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
  const asked = [
    ...waitingFor(viewerOf(req.user), now),
    ...(await womenAtRisk(req, now)),
    ...(await missingReceipts(req)),
  ]
  const counted = await Promise.all(
    asked.map(async (waiting) => ({ waiting, count: await countOf(req, waiting) })),
  )
  const waits = counted.filter(({ count }) => count > 0)
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

async function countOf(req: PayloadRequest, { collection, conditions }: Waiting): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: whereOf(conditions),
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}
