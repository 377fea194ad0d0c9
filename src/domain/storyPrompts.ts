import type { TeamStatus } from './choices/course'
import type { StoryPhase } from './choices/publishing'

export type TeamsCourse = Readonly<{
  id: string
  name: string
  status: TeamStatus
  /** When the team was set up, and its first and last evening, if they are planned. */
  createdAt: Date
  firstAt: Date | null
  lastAt: Date | null
}>

export type WrittenStory = Readonly<{ phase: StoryPhase; createdAt: Date }>

/** A team whose course has come to a phase of which nothing is told yet. */
export type StoryPrompt = Readonly<{ team: string; name: string; phase: StoryPhase }>

/** How long after the last evening one still asks for a story of it, in days. */
const afterDays = 120
const day = 24 * 60 * 60 * 1000

/** Who could tell now: for each team whose course is in a phase, unless a story of it was begun. */
export function storyPrompts(
  teams: readonly TeamsCourse[],
  stories: readonly WrittenStory[],
  now: Date,
): StoryPrompt[] {
  return teams.flatMap((team) => {
    const found = phaseOf(team, now)
    if (found === null) return []
    const isTold = stories.some(
      ({ phase, createdAt }) => phase === found.phase && createdAt >= found.since,
    )
    return isTold ? [] : [{ team: team.id, name: team.name, phase: found.phase }]
  })
}

/** Where a team's course is, and since when: by its evenings, not by what somebody remembered to press. */
function phaseOf(
  { status, createdAt, firstAt, lastAt }: TeamsCourse,
  now: Date,
): { readonly phase: StoryPhase; readonly since: Date } | null {
  if (status === 'planned' || status === 'archived') return null
  if (firstAt === null || lastAt === null || now < firstAt)
    return status === 'completed' ? null : { phase: 'before', since: createdAt }
  if (now < lastAt) return { phase: 'during', since: firstAt }
  return now.getTime() < lastAt.getTime() + afterDays * day
    ? { phase: 'after', since: lastAt }
    : null
}
