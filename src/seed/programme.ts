import type { Payload } from 'payload'
import { seedActivities } from './activities'
import { seedGrant } from './budget'
import { seedIndicators } from './indicators'
import { seedMilestones } from './milestones'
import { seedModules } from './modules'
import { seedOrganisations } from './organisations'
import { seedPromises } from './promises'
import type { Seeding } from './seeding'
import { inOneTransaction } from './seeding'
import { seedTeam } from './team'

/**
 * Puts the facts of the grant application into a database that has none. Once the programme's
 * settings are stored the facts belong to staff: nothing is written again, whatever they changed
 * or removed.
 */
export async function seedProgramme(payload: Payload): Promise<void> {
  await inOneTransaction(payload, async (seeding) => {
    if (!(await isSeeded(seeding))) await seed(seeding)
  })
}

async function isSeeded({ payload, req }: Seeding): Promise<boolean> {
  // Without access control and default values: what is stored, and nothing else.
  const stored: object = await payload.db.findGlobal({ slug: 'programme', req })
  return 'id' in stored
}

async function seed(seeding: Seeding): Promise<void> {
  const organisations = await seedOrganisations(seeding)
  const team = await seedTeam(seeding, await seedModules(seeding))
  await seedMilestones(seeding, team)
  const { grant } = await seedGrant(seeding, {
    key: '2018',
    title: 'Uddannelse af et nyt hold bydelsmødre',
    funder: organisations.municipality,
    team,
    period: ['2018-01-01', '2018-12-31'],
  })
  await seedIndicators(seeding)
  await seedPromises(seeding, grant, '2018')
  await seedActivities(seeding, organisations)
  // Last: its row is the sign that all of the above is in.
  await seeding.payload.updateGlobal({
    slug: 'programme',
    data: {
      responsibleOrganisation: organisations.hedegaven,
      coResponsible: organisations.grantoften,
      baseline: 7,
      suppressionThreshold: 5,
      percentageBase: 10,
    },
    depth: 0,
    req: seeding.req,
  })
}
