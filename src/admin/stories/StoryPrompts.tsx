import type { ListViewServerPropsOnly, Payload } from 'payload'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { storyPhases, type StoryPhase } from '@/domain/choices/publishing'
import { storyPrompts, type StoryPrompt, type TeamsCourse } from '@/domain/storyPrompts'
import type { Team } from '@/generated/payload-types'
import { inLanguage, languageOf } from '../language'
import './stories.css'

type StoryPromptsProps = Pick<ListViewServerPropsOnly, 'payload' | 'i18n'> & {
  readonly user?: unknown
}

/** Who could tell a story now, for each team of whose phase nothing is told. */
export async function StoryPrompts({ payload, user, i18n }: StoryPromptsProps) {
  if (!isStaff(viewerOf(user))) return null
  const prompts = await promptsFor(payload, new Date())
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

async function promptsFor(payload: Payload, now: Date): Promise<StoryPrompt[]> {
  const asked = { depth: 0, pagination: false } as const
  const teams = await payload.find({
    collection: 'teams',
    where: { status: { in: ['recruiting', 'running', 'completed'] } },
    select: { name: true, status: true, createdAt: true },
    ...asked,
  })
  const newest = await Promise.all(
    storyPhases.map((phase) =>
      payload.find({
        collection: 'stories',
        where: { phase: { equals: phase } },
        select: { createdAt: true },
        sort: '-createdAt',
        limit: 1,
        ...asked,
      }),
    ),
  )
  const courses: TeamsCourse[] = []
  for (const team of teams.docs) courses.push(await courseOf(team, payload))
  const written = storyPhases.flatMap((phase, index) =>
    (newest[index]?.docs ?? []).map(({ createdAt }) => ({ phase, createdAt: new Date(createdAt) })),
  )
  return storyPrompts(courses, written, now)
}

async function courseOf(
  { id, name, status, createdAt }: Pick<Team, 'id' | 'name' | 'status' | 'createdAt'>,
  payload: Payload,
): Promise<TeamsCourse> {
  const edge = async (sort: 'startsAt' | '-endsAt') => {
    const { docs } = await payload.find({
      collection: 'sessions',
      where: { team: { equals: id }, status: { not_equals: 'cancelled' } },
      select: { startsAt: true, endsAt: true },
      sort,
      limit: 1,
      pagination: false,
      depth: 0,
    })
    return docs[0]
  }
  const first = await edge('startsAt')
  const last = await edge('-endsAt')
  return {
    id,
    name,
    status,
    createdAt: new Date(createdAt),
    firstAt: first ? new Date(first.startsAt) : null,
    lastAt: last ? new Date(last.endsAt) : null,
  }
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
