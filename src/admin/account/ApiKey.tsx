import type { UIFieldServerProps } from 'payload'
import { isAdmin } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatMoment } from '@/domain/time'
import { inLanguage, languageOf } from '../language'
import { ApiKeyButtons } from './ApiKeyButtons'
import '../nextStep/nextStep.css'
import '../links/links.css'

/** On an account of the municipality's: the key with which its own programs fetch the report. */
export function ApiKey({ req, id, data }: UIFieldServerProps) {
  const mayHave = data['role'] === 'municipality' && data['disabled'] !== true
  if (typeof id !== 'string' || !mayHave || !isAdmin(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const made: unknown = data['keyMadeAt']
  return (
    <section className="link-panel">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>{inLanguage(words.lead, language)}</p>
      {typeof made === 'string' ? (
        <p>
          {inLanguage(words.made, language)} {formatMoment(new Date(made), language)}
        </p>
      ) : null}
      <ApiKeyButtons account={id} hasKey={typeof made === 'string'} language={language} />
    </section>
  )
}

const words = {
  title: { da: 'Nøgle til kommunens systemer', en: 'Key for the municipality’s systems' },
  lead: {
    da: 'Med en nøgle kan kommunens egne programmer hente rapporten, og intet andet end kommunen selv kan se.',
    en: 'With a key the municipality’s own programs can fetch the report, and nothing but what the municipality itself sees.',
  },
  made: { da: 'Der er en nøgle, lavet', en: 'There is a key, made' },
}
