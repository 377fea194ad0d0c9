import type { BridgedTo, OutreachContact, OutreachTopic } from '@/domain/choices/community'
import type { Area } from '@/domain/choices/people'
import type { Seeding } from '../seeding'
import { storedDay } from '../seeding'
import type { Clock } from './clock'

type Tally = {
  readonly weeksAgo: number
  readonly area: Area
  readonly contactHow: OutreachContact
  readonly topics: readonly OutreachTopic[]
  readonly bridgedTo: readonly BridgedTo[]
  readonly firstContact: boolean
  readonly count: number
}

const tallies: readonly Tally[] = [
  {
    weeksAgo: 1,
    area: 'hedeMaglepark',
    contactHow: 'doorstep',
    count: 6,
    topics: ['loneliness', 'family'],
    bridgedTo: ['association'],
    firstContact: true,
  },
  {
    weeksAgo: 1,
    area: 'grantoften',
    contactHow: 'schoolOrDaycare',
    count: 9,
    topics: ['school'],
    bridgedTo: ['schoolOrDaycare'],
    firstContact: false,
  },
  {
    weeksAgo: 2,
    area: 'grantoften',
    contactHow: 'friendOrFamily',
    count: 5,
    topics: ['work'],
    bridgedTo: ['jobCentre'],
    firstContact: true,
  },
  {
    weeksAgo: 4,
    area: 'ballerupElsewhere',
    contactHow: 'activity',
    count: 11,
    topics: ['voting'],
    bridgedTo: ['municipalService'],
    firstContact: false,
  },
  {
    weeksAgo: 6,
    area: 'hedeMaglepark',
    contactHow: 'housingArea',
    count: 7,
    topics: ['socialControl', 'parentRole'],
    bridgedTo: ['none'],
    firstContact: false,
  },
]

/** Some weeks of the corps's anonymous tally. */
export async function makeOutreach({ payload, req }: Seeding, clock: Clock): Promise<void> {
  for (const { weeksAgo, topics, bridgedTo, ...tally } of tallies)
    await payload.create({
      collection: 'outreach',
      data: {
        ...tally,
        week: storedDay(clock.monday(weeksAgo)),
        topics: [...topics],
        bridgedTo: [...bridgedTo],
      },
      depth: 0,
      req,
    })
}
