import type { PayloadRequest } from 'payload'
import { copenhagenDate } from '@/domain/time'
import type { Grant, Team } from '@/generated/payload-types'

type OfYear = Readonly<{ grants: readonly Grant[]; teams: readonly Team[] }>

/** The years that have begun and in which there was a grant, or a team that began. */
export async function knownYears(
  now: Date,
  req: PayloadRequest,
): Promise<ReadonlyMap<number, OfYear>> {
  const all = { depth: 0, pagination: false, req } as const
  const grants = await req.payload.find({ collection: 'grants', ...all })
  const teams = await req.payload.find({ collection: 'teams', ...all })
  const years = new Set([
    ...grants.docs.flatMap(yearsOf),
    ...teams.docs.flatMap(({ firstEvening }) => yearOf(firstEvening) ?? []),
  ])
  const thisYear = Number(copenhagenDate(now).slice(0, 4))
  return new Map(
    [...years]
      .filter((year) => year <= thisYear)
      .map((year) => [
        year,
        {
          grants: grants.docs.filter((grant) => yearsOf(grant).includes(year)),
          teams: teams.docs.filter(({ firstEvening }) => yearOf(firstEvening) === year),
        },
      ]),
  )
}

/** The newest first. */
export async function reportYears(now: Date, req: PayloadRequest): Promise<readonly number[]> {
  return [...(await knownYears(now, req)).keys()].toSorted((a, b) => b - a)
}

function yearOf(day: string | null | undefined): number | undefined {
  return day ? Number(copenhagenDate(new Date(day)).slice(0, 4)) : undefined
}

/** More than that is a slip of the pen. */
const longest = 20

function yearsOf({ periodFrom, periodTo }: Grant): readonly number[] {
  const from = yearOf(periodFrom)
  if (from === undefined) return []
  const years = Math.min(longest, Math.max(1, (yearOf(periodTo) ?? from) - from + 1))
  return Array.from({ length: years }, (_, index) => from + index)
}
