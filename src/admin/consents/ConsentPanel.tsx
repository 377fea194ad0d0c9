import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { ConsentSetForm } from './ConsentSetForm'
import '../nextStep/nextStep.css'
import './consents.css'

/** On her record: what she says yes to about a story, written down in one go. */
export async function ConsentPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { status: { not_equals: 'withdrawn' } },
    sort: '-updatedAt',
    limit: mostStories,
    pagination: false,
    select: { title: true },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const stories = docs.map((story) => ({ id: story.id, title: story.title }))
  return (
    <details className="consent-panel">
      <summary>{inLanguage(words.title, language)}</summary>
      <p>{inLanguage(words.lead, language)}</p>
      {stories.length === 0 ? (
        <p>{inLanguage(words.noStory, language)}</p>
      ) : (
        <ConsentSetForm applicant={id} stories={stories} language={language} />
      )}
      <a href={`/admin/collections/consents?where[applicant][equals]=${id}`}>
        {inLanguage(words.all, language)}
      </a>
    </details>
  )
}

const mostStories = 100

const words = {
  title: { da: 'Skriv hendes samtykke ned', en: 'Write her consent down' },
  lead: {
    da: 'Læs op for hende, hvor og i hvad hun vises. Hun ser det på sin egen side og kan altid sige nej igen.',
    en: 'Read to her where and in what she is shown. She sees it on her own page and can say no at any time.',
  },
  noStory: { da: 'Skriv historien først.', en: 'Write the story first.' },
  all: { da: 'Se alt, hun har sagt ja til', en: 'See all that she said yes to' },
}
