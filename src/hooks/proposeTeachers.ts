import type { PayloadRequest } from 'payload'
import { idOf } from './relation'

/**
 * Writes down for each evening of the new team who taught that module last time. Nobody is asked:
 * staff do that, one by one. Answers how many.
 */
export async function proposeTeachers(
  from: string,
  to: string,
  req: PayloadRequest,
): Promise<number> {
  const { payload } = req
  const all = { pagination: false, depth: 0, req } as const
  const sessions = await payload.find({
    collection: 'sessions',
    where: { team: { in: [from, to] }, kind: { equals: 'regular' } },
    sort: 'startsAt',
    ...all,
  })
  const of = (team: string) => sessions.docs.filter((session) => idOf(session.team) === team)
  const agreed = await payload.find({
    collection: 'agreements',
    where: { session: { in: of(from).map(({ id }) => id) }, status: { equals: 'confirmed' } },
    sort: 'createdAt',
    ...all,
  })
  const moduleOf = new Map(of(from).map(({ id, module }) => [id, idOf(module)]))
  let count = 0
  for (const session of of(to)) {
    const module = idOf(session.module)
    const teachers = agreed.docs
      .filter((one) => module !== null && moduleOf.get(idOf(one.session) ?? '') === module)
      .flatMap(({ teacher }) => idOf(teacher) ?? [])
    for (const teacher of new Set(teachers)) {
      await payload.create({
        collection: 'agreements',
        data: { session: session.id, teacher, status: 'proposed' },
        depth: 0,
        req,
      })
      count += 1
    }
  }
  return count
}
