import type { OrganisationKind } from '@/domain/choices/community'
import type { Seeding } from './seeding'

const organisations = {
  hedegaven: { name: 'Beboerprojektet Hedegaven', kind: 'applicant' },
  grantoften: { name: 'BAB afdeling Grantoften', kind: 'applicant' },
  municipality: { name: 'Ballerup Kommune', kind: 'funder' },
  newspaper: { name: 'Ballerup Bladet', kind: 'media' },
  healthHouse: { name: 'Sundhedshuset', kind: 'venue' },
  redCross: { name: 'Røde Kors', kind: 'partner' },
  ssp: { name: 'SSP', kind: 'partner' },
  healthVisitors: { name: 'Sundhedsplejen', kind: 'partner' },
} as const satisfies Record<string, { name: string; kind: OrganisationKind }>

export type OrganisationIds = Readonly<Record<keyof typeof organisations, string>>

/** Who applies, pays, helps, lends a room and writes about it. Organisations only, never a person. */
export async function seedOrganisations(seeding: Seeding): Promise<OrganisationIds> {
  const idFor = (key: keyof typeof organisations) => put(seeding, organisations[key])
  return {
    hedegaven: await idFor('hedegaven'),
    grantoften: await idFor('grantoften'),
    municipality: await idFor('municipality'),
    newspaper: await idFor('newspaper'),
    healthHouse: await idFor('healthHouse'),
    redCross: await idFor('redCross'),
    ssp: await idFor('ssp'),
    healthVisitors: await idFor('healthVisitors'),
  }
}

/** Names are unique, and one that staff wrote before stays as they wrote it. */
async function put(
  { payload, req }: Seeding,
  data: { name: string; kind: OrganisationKind },
): Promise<string> {
  const known = await payload.find({
    collection: 'organisations',
    where: { name: { equals: data.name } },
    limit: 1,
    depth: 0,
    req,
  })
  const [existing] = known.docs
  if (existing) return existing.id
  return (await payload.create({ collection: 'organisations', data, depth: 0, req })).id
}
