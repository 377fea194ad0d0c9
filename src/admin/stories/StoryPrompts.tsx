import type { ListViewServerPropsOnly } from 'payload'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { StoryPhase } from '@/domain/choices/publishing'
import { promptsFor } from '@/report/storyPrompts'
import { inLanguage, languageOf } from '../language'
import './stories.css'

type StoryPromptsProps = Pick<ListViewServerPropsOnly, 'payload' | 'i18n'> & {
  readonly user?: unknown
}

/** Who could tell a story now, for each team of whose phase nothing is told. */
export async function StoryPrompts({ payload, user, i18n }: StoryPromptsProps) {
  if (!isStaff(viewerOf(user))) return null
  const prompts = await promptsFor({ payload }, new Date())
  if (prompts.length === 0) return null
  const language = languageOf(i18n)
  return (
    <section className="today__card story-prompts">
      <h2>{inLanguage(words.title, language)}</h2>
      <ul>
        {prompts.map(({ team, name, phase }) => (
          <li key={team}>
            <a href="/admin/collections/stories/create">
              {inLanguage(asks[phase](name), language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = { title: { da: 'Hvem kunne fortælle?', en: 'Who could tell?' } }

const asks: Record<StoryPhase, (team: string) => { da: string; en: string }> = {
  before: (team) => ({
    da: `${team} er ved at blive samlet: hvem kunne fortælle, hvorfor hun har meldt sig?`,
    en: `${team} is being gathered: who could tell why she signed up?`,
  }),
  during: (team) => ({
    da: `${team} er midt i kurset: hvem kunne fortælle nu?`,
    en: `${team} is in the middle of the course: who could tell now?`,
  }),
  after: (team) => ({
    da: `${team} er færdig med kurset: hvem kunne fortælle, hvad det har ført til?`,
    en: `${team} has finished the course: who could tell what came of it?`,
  }),
}
