import type { Seeding } from '../seeding'

const used: Readonly<Record<string, number>> = { recruitment: 18, teachers: 11, facilitation: 30 }

/** Writes how many of the project leader's hours are used so far. */
export async function writeHours({ payload, req }: Seeding, id: string): Promise<void> {
  const find = { collection: 'budget-lines', id, locale: 'da', depth: 0, req } as const
  const line = await payload.findByID(find)
  const hours = (line.hours ?? []).map((row) => ({ ...row, used: used[row.key] ?? row.used }))
  await payload.update({ ...find, data: { hours } })
}
