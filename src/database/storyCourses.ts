import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { teamStatuses } from '@/domain/choices/course'
import { storyPhases } from '@/domain/choices/publishing'
import type { TeamsCourse, WrittenStory } from '@/domain/storyPrompts'
import { ask } from './prepared'

type Asking = Pick<PayloadRequest, 'payload'>

const courses = {
  name: 'courses for stories',
  text: `
SELECT teams.id::text AS id, teams.name, teams.status::text AS status,
  teams.created_at AS "createdAt", evenings.first AS "firstAt", evenings.last AS "lastAt"
FROM teams, LATERAL (
  SELECT min(starts_at) AS first, max(ends_at) AS last FROM sessions
  WHERE sessions.team_id = teams.id AND sessions.status IS DISTINCT FROM 'cancelled'
) AS evenings
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
SELECT phase::text AS phase, max(created_at) AS "createdAt" FROM stories
WHERE phase IS NOT NULL GROUP BY 1`,
}

const story = z.object({ phase: z.enum(storyPhases), createdAt: z.date() })

/** Of each phase the story that was begun last, whatever became of it. */
export async function newestStories(req: Asking): Promise<readonly WrittenStory[]> {
  return z.array(story).parse(await ask(newest, [], req))
}
