import type { Endpoint, PayloadRequest, Where } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { officeLabels } from '@/domain/labels/community'
import { noName } from '@/domain/noName'
import { problem } from '@/domain/problem'
import { copenhagenDate, copenhagenInstant, addDays } from '@/domain/time'
import { diplomaPaper } from '@/documents/paper/diploma'
import { env } from '@/env'
import type { Diploma } from '@/generated/payload-types'
import { noteLooks } from '@/hooks/auditLooks'
import { refuse } from '@/hooks/refuse'
import { idOf } from '@/hooks/relation'
import { paperFor } from './answer'

/** `GET /api/diplomas/:id/pdf`: one diploma. One that was revoked is not printed again. */
const oneDiploma: Endpoint = {
  path: '/:id/pdf',
  method: 'get',
  handler: paperFor(isProgrammeStaff, async (id, req) => {
    const diploma = await req.payload.findByID({ collection: 'diplomas', id, depth: 0, req })
    refuse(diploma.revokedAt ? [problem('revokedAt', 'diplomaRevoked')] : [], req)
    await noteLooks(req, 'diplomas', [id], 'export')
    return { pdf: await printDiplomas([diploma], req), name: `diplom-${diploma.serial}` }
  }),
}

export const diplomaEndpoints = [oneDiploma]

/** The valid diplomas of a team, by serial. */
export async function diplomasOfTeam(team: string, req: PayloadRequest): Promise<Buffer> {
  const valid: Where = { team: { equals: team }, revokedAt: { exists: false } }
  const { docs } = await req.payload.find({
    collection: 'diplomas',
    where: valid,
    sort: 'serial',
    pagination: false,
    depth: 0,
    req,
  })
  const named = docs.filter(({ name }) => name !== noName)
  refuse(named.length === 0 ? [problem('team', 'noDiplomas')] : [], req)
  await noteLooks(
    req,
    'diplomas',
    named.map(({ id }) => id),
    'export',
  )
  return printDiplomas(named, req)
}

async function printDiplomas(diplomas: readonly Diploma[], req: PayloadRequest): Promise<Buffer> {
  const { payload } = req
  const teams = await payload.find({
    collection: 'teams',
    where: { id: { in: diplomas.flatMap(({ team }) => idOf(team) ?? []) } },
    pagination: false,
    depth: 0,
    req,
  })
  const nameOf = new Map(teams.docs.map(({ id, name }) => [id, name]))
  const offices = new Map<string, string | null>()
  const days = new Set(diplomas.map(({ awardedOn }) => copenhagenDate(new Date(awardedOn))))
  for (const day of days) offices.set(day, await officeOf(day, req))
  return diplomaPaper(
    diplomas.map(({ name, team, awardedOn, serial, checkCode }) => ({
      name,
      team: nameOf.get(idOf(team) ?? '') ?? '',
      awardedOn: new Date(awardedOn),
      serial: serial ?? '',
      code: checkCode ?? '',
      address: `${env.SERVER_URL}/bevis/${checkCode ?? ''}`,
      handedOverBy: offices.get(copenhagenDate(new Date(awardedOn))) ?? null,
    })),
  )
}

/** Who hands over at the ceremony of a day. */
async function officeOf(day: string, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: {
      kind: { equals: 'ceremony' },
      status: { not_in: ['cancelled', 'idea'] },
      startsAt: {
        greater_than_equal: copenhagenInstant(day, '00:00').toISOString(),
        less_than: copenhagenInstant(addDays(day, 1), '00:00').toISOString(),
      },
    },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const office = docs[0]?.handedOverBy
  return office ? officeLabels[office].da.toLocaleLowerCase('da') : null
}
