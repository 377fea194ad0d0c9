import type { PayloadRequest } from 'payload'
import { quarterOf } from '@/domain/fixedFigures'
import type { FunderInput } from '@/domain/report'
import type { Session, Team } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'

/** The modules of the plan, and how many of those women came to each evening or caught up. */
export async function gatherEvenings(team: Team, women: readonly string[], req: PayloadRequest) {
  const { payload } = req
  const all = { depth: 0, pagination: false, req } as const
  const planned = (team.plan ?? []).flatMap(({ module }) => idOf(module) ?? [])
  const sessions = await payload.find({
    collection: 'sessions',
    where: {
      team: { equals: team.id },
      kind: { equals: 'regular' },
      status: { in: ['held', 'locked'] },
    },
    select: { module: true, startsAt: true },
    sort: 'startsAt',
    ...all,
  })
  const marks = await payload.find({
    collection: 'attendance',
    where: {
      session: { in: sessions.docs.map(({ id }) => id) },
      applicant: { in: [...women] },
      status: { in: ['present', 'late', 'caughtUp'] },
    },
    select: { session: true },
    ...all,
  })
  const modules = await payload.find({
    collection: 'modules',
    where: { id: { in: planned } },
    select: { title: true },
    ...all,
  })
  const evening = (module: string, held?: Pick<Session, 'id' | 'startsAt'>) => ({
    module,
    quarter: held ? quarterOf(new Date(held.startsAt)) : null,
    came: marks.docs.filter(({ session }) => idOf(session) === held?.id).length,
    of: women.length,
  })
  return {
    modules: { planned: planned.length, held: sessions.docs.length },
    moduleTitles: new Map(modules.docs.map(({ id, title }) => [id, title])),
    evenings: planned.map((id) =>
      evening(
        id,
        sessions.docs.find(({ module }) => idOf(module) === id),
      ),
    ) satisfies FunderInput['evenings'],
  }
}
