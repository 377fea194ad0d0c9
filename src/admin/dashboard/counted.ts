import { countsFor, type Asker } from '@/report/counts'
import { whereOf } from './condition'
import type { Waiting } from './waiting'

/** Of what could wait, what does, and how much of it the asker may see. */
export async function thoseThatWait(
  asker: Asker,
  asked: readonly Waiting[],
): Promise<readonly Readonly<{ waiting: Waiting; count: number }>[]> {
  const questions = asked.map(({ collection, conditions }) => ({
    collection,
    where: whereOf(conditions),
  }))
  const counts = await countsFor(asker, questions)
  return asked
    .map((waiting, index) => ({ waiting, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
}
