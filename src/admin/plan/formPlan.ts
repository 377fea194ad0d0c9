import { z } from 'zod'
import type { PlanInput } from '@/domain/plan'
import { copenhagenDate } from '@/domain/time'

const moment = z.coerce.date()
const weeks = z.array(z.coerce.number()).catch([])

/** The plan as it stands in the form of a team, saved or not; null while it is not whole. */
export function formPlan(
  value: (name: string) => unknown,
  rows: Readonly<{ modules: number; skipDates: readonly string[] }>,
): Readonly<{ plan: PlanInput | null; diplomaMonth: Date | null }> {
  const first = dateIn(value('firstEvening'))
  const read = z
    .object({ weekday: z.coerce.number(), startTime: z.string(), durationMinutes: z.number() })
    .safeParse({
      weekday: value('weekday'),
      startTime: value('startTime'),
      durationMinutes: value('durationMinutes'),
    })
  return {
    plan:
      first === null || !read.success || rows.modules === 0
        ? null
        : {
            ...read.data,
            firstEvening: copenhagenDate(first),
            count: rows.modules,
            skipWeeks: weeks.parse(value('skipWeeks')),
            skipDates: rows.skipDates,
          },
    diplomaMonth: dateIn(value('diplomaMonth')),
  }
}

function dateIn(value: unknown): Date | null {
  const read = moment.safeParse(value ?? undefined)
  return read.success ? read.data : null
}
