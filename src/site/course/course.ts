import type { Topic } from '@/domain/choices/course'
import { topics } from '@/domain/choices/course'
import { nextTeam } from '@/domain/teams'
import { query } from '../api'
import type { Locale } from '@/domain/locales'
import { courseDocument } from './queries'

export type CourseModule = {
  readonly id: string
  readonly title: string
  readonly aim: string
  /** False where the title, or the aim, stands in Danish for want of a translation. */
  readonly translated: boolean
  readonly aimTranslated: boolean
}

export type Evening = {
  readonly id: string
  /** ISO instants. */
  readonly startsAt: string
  readonly endsAt: string
  readonly cancelled: boolean
}

export type Course = {
  /** Each topic with the modules that begin with it, in the order of the course. */
  readonly topics: readonly { readonly topic: Topic; readonly modules: readonly CourseModule[] }[]
  /** How many evenings it takes, and how long the longest is. */
  readonly evenings: number
  readonly minutes: number
  readonly nextTeam: NextTeam | undefined
}

export type NextTeam = {
  readonly name: string
  readonly place: string | undefined
  readonly seats: number
  /** Already being taught: nobody can join it any more. */
  readonly running: boolean
  readonly evenings: readonly Evening[]
}

/** The course's plan, and the team that can be joined next, else the one that is being taught. */
export async function course(locale: Locale): Promise<Course> {
  const answer = await query(courseDocument, {}, { locale })
  const own = new Map(answer.own?.docs.map((module) => [module.id, module]))
  const modules = answer.modules?.docs ?? []
  const team = nextTeam(answer.teams?.docs ?? [])
  return {
    topics: topics
      .map((topic) => ({
        topic,
        modules: modules
          .filter((module) => module.topics[0] === topic)
          .map(({ id, title, aim }) => ({
            id,
            title: title ?? '',
            aim: aim ?? '',
            translated: Boolean(own.get(id)?.title),
            aimTranslated: Boolean(own.get(id)?.aim),
          })),
      }))
      .filter((group) => group.modules.length > 0),
    evenings: modules.length,
    minutes: Math.max(0, ...modules.map(({ durationMinutes }) => durationMinutes)),
    nextTeam: team && {
      name: team.name,
      place: team.place ?? undefined,
      seats: team.capacity,
      running: team.status === 'running',
      evenings: (answer.sessions?.docs ?? [])
        .filter((session) => session.team?.id === team.id)
        .map(({ id, startsAt, endsAt, status }) => ({
          id,
          startsAt,
          endsAt,
          cancelled: status === 'cancelled',
        })),
    },
  }
}
