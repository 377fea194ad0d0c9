import type { HourBucket } from '@/domain/choices/money'
import type { Seeding } from '../seeding'
import { storedDay } from '../seeding'
import type { Clock } from './clock'

type Worked = readonly [daysAgo: number, bucket: HourBucket, hours: number, note: string]

const worked: readonly Worked[] = [
  [80, 'recruitment', 7.5, 'Informationsmøde'],
  [74, 'recruitment', 6, 'Samtaler'],
  [70, 'recruitment', 4.5, 'Samtaler'],
  [60, 'teachers', 6, 'Aftaler om aftenerne'],
  [44, 'teachers', 5, 'Aftaler om de sidste aftener'],
  [35, 'facilitation', 10, 'Kursusaftener'],
  [21, 'facilitation', 10, 'Kursusaftener'],
  [7, 'facilitation', 10, 'Kursusaftener'],
]

/** The project leader's hours so far, as she wrote them. */
export async function writeHours(
  { payload, req }: Seeding,
  grant: string,
  clock: Clock,
): Promise<void> {
  for (const [daysAgo, bucket, hours, note] of worked)
    await payload.create({
      collection: 'worked-hours',
      data: { grant, bucket, hours, note, workedOn: storedDay(clock.day(-daysAgo)) },
      depth: 0,
      req,
    })
}
