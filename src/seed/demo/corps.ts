import type { Seeding } from '../seeding'
import type { Clock } from './clock'
import { walk } from './walk'
import { women } from './women'

/** Seven who were trained on earlier teams, as the programme begins with. */
export async function makeCorps(coordinator: Seeding, clock: Clock): Promise<void> {
  for (const woman of women(1, 7))
    await walk(coordinator, {
      woman: { ...woman, ...trained },
      team: null,
      way: ['active'],
      clock,
    })
}

const trained = { trainedEarlier: true, source: 'staff' } as const
