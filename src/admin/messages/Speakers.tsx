import type { PayloadRequest } from 'payload'
import type { SpokenLanguage } from '@/domain/choices/people'
import { spokenLanguageLabels } from '@/domain/labels/people'
import { readSpeakers } from '@/report/speakers'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** How many of the corps speak each language, without a name; a language leads to writing to them. */
export async function Speakers({
  req,
  asked,
  chosen,
  language,
}: {
  readonly req: PayloadRequest
  /** Whether staff came to look a language up. */
  readonly asked: boolean
  readonly chosen: SpokenLanguage | null
  readonly language: AdminLanguage
}) {
  const spoken = await readSpeakers(req)
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  return (
    <details className="write__speakers" open={asked && chosen === null}>
      <summary>{say(words.who)}</summary>
      {spoken.length === 0 ? <p>{say(words.nobody)}</p> : <p>{say(words.active)}</p>}
      <ul>
        {spoken.map((one) => (
          <li key={one.language}>
            <a
              href={`/admin/skriv?taler=${one.language}`}
              {...(one.language === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              <span>{say(spokenLanguageLabels[one.language])}</span>
              <span>
                <strong>{one.count}</strong>
                {one.unreached === 0 ? '' : ` · ${say(words.unreached(one.unreached))}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

const words = {
  who: { da: 'Hvem taler …?', en: 'Who speaks …?' },
  active: {
    da: 'Aktive bydelsmødre. Vælg et sprog for at skrive til dem. Hver får sin egen besked, og ingen ser de andres nummer.',
    en: 'Active Bydelsmødre. Choose a language to write to them. Each gets a message of her own, and none sees another’s number.',
  },
  nobody: {
    da: 'Der er endnu ingen aktiv bydelsmor, hvis sprog er skrevet op.',
    en: 'There is no active Bydelsmor yet whose languages are written down.',
  },
  unreached: (count: number) => ({
    da: `${count} kan ikke nås`,
    en: `${count} cannot be reached`,
  }),
}
