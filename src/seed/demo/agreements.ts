import type { AgreementStatus } from '@/domain/choices/course'
import type { Seeding } from '../seeding'
import { makeTeachers } from './teachers'
import type { DemoEvening } from './teams'

/** Which teacher answered what for which evening, counted from 0. The others stand without one. */
const agreements: readonly (readonly [evening: number, teacher: number, AgreementStatus])[] = [
  [2, 4, 'confirmed'],
  [3, 3, 'confirmed'],
  [4, 2, 'confirmed'],
  [5, 2, 'confirmed'],
  [6, 3, 'confirmed'],
  [7, 0, 'confirmed'],
  [8, 1, 'confirmed'],
  [9, 4, 'confirmed'],
  [10, 4, 'asked'],
  [11, 1, 'declined'],
]

/** The teachers of the team that is being taught, and what was agreed with them. */
export async function makeAgreements(
  coordinator: Seeding,
  evenings: readonly DemoEvening[],
): Promise<void> {
  const { payload, req } = coordinator
  const teachers = await makeTeachers(coordinator)
  for (const [evening, number, status] of agreements) {
    const [session, teacher] = [evenings[evening]?.id, teachers[number]]
    if (session === undefined || teacher === undefined) continue
    const data = { session, teacher, status: status === 'confirmed' ? status : 'asked' } as const
    const { id } = await payload.create({ collection: 'agreements', data, depth: 0, req })
    if (status === 'declined')
      await payload.update({ collection: 'agreements', id, data: { status }, depth: 0, req })
  }
}
