import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { teamStatuses } from '@/domain/choices/course'
import { storyPhases } from '@/domain/choices/publishing'
import type { TeamsCourse, WrittenStory } from '@/domain/storyPrompts'
import { ask } from './prepared'

type Asking = Pick<PayloadRequest, 'payload'>

/** No two of them overlap (`sessions_team_no_overlap`): the last to begin is the last to end. */
const evenings = `sessions
    WHERE sessions.team_id = teams.id AND sessions.status IS DISTINCT FROM 'cancelled'`

const courses = {
  name: 'courses for stories',
  text: `
SELECT teams.id::text AS id, teams.name, teams.status::text AS status,
  teams.created_at AS "createdAt",
  (SELECT starts_at FROM ${evenings} ORDER BY starts_at LIMIT 1) AS "firstAt",
  (SELECT ends_at FROM ${evenings} ORDER BY starts_at DESC LIMIT 1) AS "lastAt"
FROM teams
WHERE teams.status::text = ANY ($1)
ORDER BY teams.created_at DESC`,
}

const course = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(teamStatuses),
  createdAt: z.date(),
  firstAt: z.date().nullable(),
  lastAt: z.date().nullable(),
})

/** The teams of which a story could be told, and when their evenings are. */
export async function coursesForStories(req: Asking): Promise<readonly TeamsCourse[]> {
  return z.array(course).parse(await ask(courses, [['recruiting', 'running', 'completed']], req))
}

const newest = {
  name: 'newest story of each phase',
  text: `
SELECT each.phase::text AS phase, newest.created_at AS "createdAt"
FROM unnest(enum_range(NULL::enum_stories_phase)) AS each (phase), LATERAL (
  SELECT created_at FROM stories WHERE stories.phase = each.phase
  ORDER BY created_at DESC LIMIT 1
) AS newest`,
}

const story = z.object({ phase: z.enum(storyPhases), createdAt: z.date() })

/** Of each phase the story that was begun last, whatever became of it. */
export async function newestStories(req: Asking): Promise<readonly WrittenStory[]> {
  return z.array(story).parse(await ask(newest, [], req))
}
