import type { PayloadRequest } from 'payload'
import { leftReasonLabels } from '@/domain/labels/people'
import { readCorpsMeter } from '@/report/corps'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { listAddress } from './condition'

/** The corps on its way from the start to the target: who came, who takes a break, who left and why. */
export async function CorpsCard({
  req,
  language,
}: {
  readonly req: PayloadRequest
  readonly language: AdminLanguage
}) {
  const corps = await readCorpsMeter(req)
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const because = corps.leftBecause
    .map(({ key, count }) => `${count} ${say(leftReasonLabels[key]).toLocaleLowerCase(language)}`)
    .join(', ')
  const lines = [
    { key: 'joined', count: corps.joined, label: words.joined, to: 'active' },
    { key: 'paused', count: corps.paused, label: words.paused, to: 'paused' },
    { key: 'left', count: corps.left, label: words.left, to: 'left' },
    { key: 'graduates', count: corps.graduates, label: words.graduates, to: 'graduated' },
  ].filter(({ count }) => count > 0)
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <p className="today__when">{say(words.size(corps.size, corps.baseline, corps.target))}</p>
      <progress
        className="today__meter"
        aria-label={say(words.title)}
        value={Math.min(corps.size, corps.target ?? corps.size)}
        max={corps.target ?? Math.max(1, corps.size)}
      />
      <ul className="today__waiting">
        {lines.map(({ key, count, label, to }) => (
          <li key={key}>
            <a
              href={listAddress('applicants', [{ field: 'status', operator: 'equals', value: to }])}
            >
              <strong>{count}</strong> {say(label)}
              {key === 'left' && because !== '' ? ` (${because})` : ''}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/taelling">{say(words.tally)}</a>
      </p>
    </section>
  )
}

const words = {
  title: { da: 'Korpset', en: 'The corps' },
  tally: { da: 'Bydelsmødrenes samtaler i tal', en: 'The Bydelsmødre’s conversations in numbers' },
  size: (size: number, baseline: number, target: number | null) => ({
    da: `${size} ${size === 1 ? 'bydelsmor' : 'bydelsmødre'}${target === null ? '' : ` af ${target}`}, fra ${baseline} ved start`,
    en: `${size} ${size === 1 ? 'Bydelsmor' : 'Bydelsmødre'}${target === null ? '' : ` of ${target}`}, from ${baseline} at the start`,
  }),
  joined: { da: 'er kommet til fra holdene', en: 'joined from the teams' },
  paused: { da: 'holder pause', en: 'take a break' },
  left: { da: 'er stoppet', en: 'have left' },
  graduates: { da: 'har diplom og er ikke aktive endnu', en: 'have their diploma, not yet active' },
}
