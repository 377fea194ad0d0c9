import type { PayloadRequest } from 'payload'
import { suggestCatchUps, type CatchUpEvening } from '@/domain/catchUp'
import type { PassMeter } from '@/domain/passMeter'
import type { Applicant } from '@/generated/payload-types'
import type { Course } from '@/hooks/course'
import { isHeld, metersOf } from '@/hooks/course'
import { titlesOf } from '@/hooks/moduleTitles'
import { staffLanguage } from '@/hooks/refuse'
import { idOf } from '@/hooks/relation'
import { adviceFor } from './advice'

/** A woman on her way to passing, and what she needs. */
export type Standing = Readonly<{ meter: PassMeter; advice: string }>

type Woman = Pick<Applicant, 'id' | 'contractSignedOn' | 'confidentialitySignedOn'>

/** How each of these women of the team stands, by her id. Ask only for who may read their records. */
export async function standingsOf(
  req: PayloadRequest,
  {
    team,
    course,
    women,
    now,
  }: Readonly<{
    team: string
    course: Course
    women: readonly Woman[]
    now: Date
  }>,
): Promise<ReadonlyMap<string, Standing>> {
  const meters = await metersOf(req, course, women.map(signedBy))
  const wanted = new Set([...meters.values()].flatMap(({ catchUp }) => catchUp))
  const evenings = wanted.size === 0 ? [] : await eveningsWith([...wanted], now, req)
  const titles = await titlesOf([...wanted], req, staffLanguage(req))
  const [first] = course.sessions
  return new Map(
    women.flatMap((woman) => {
      const meter = meters.get(woman.id)
      if (meter === undefined) return []
      const advice = adviceFor(meter, {
        language: staffLanguage(req),
        catchUps: suggestCatchUps(meter.catchUp, evenings, { team, now }),
        titleOf: (module) => titles.get(module) ?? '',
        contractSigned: Boolean(woman.contractSignedOn),
        confidentialitySigned: Boolean(woman.confidentialitySignedOn),
        firstIsOver: first !== undefined && isHeld(first),
      })
      return [[woman.id, { meter, advice }]]
    }),
  )
}

export const signedBy = ({ id, contractSignedOn, confidentialitySignedOn }: Woman) => ({
  id,
  contractSignedOn,
  confidentialitySignedOn,
})

async function eveningsWith(
  modules: readonly string[],
  now: Date,
  req: PayloadRequest,
): Promise<readonly CatchUpEvening[]> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: { module: { in: [...modules] }, startsAt: { greater_than: now.toISOString() } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, module, team, kind, status, startsAt }) => ({
    id,
    module: idOf(module),
    team: idOf(team) ?? '',
    kind,
    status,
    startsAt: new Date(startsAt),
  }))
}
