import type { AgeBand, Area, Availability, SpokenLanguage } from './choices/people'

/** What a woman brings to a team; whatever she did not say is left out. */
export type Brings = Readonly<{
  languages: readonly SpokenLanguage[]
  area: Area | null
  ageBand: AgeBand | null
  availability: readonly Availability[]
}>

export type Coverage = Readonly<{
  languages: ReadonlyMap<SpokenLanguage, number>
  areas: ReadonlyMap<Area, number>
  ageBands: ReadonlyMap<AgeBand, number>
  availability: ReadonlyMap<Availability, number>
}>

/** How many of the women bring each language, area, age and time of day. For staff alone. */
export function coverage(women: readonly Brings[]): Coverage {
  return {
    languages: tally(women.flatMap(({ languages }) => [...new Set(languages)])),
    areas: tally(women.flatMap(({ area }) => said(area))),
    ageBands: tally(women.flatMap(({ ageBand }) => said(ageBand))),
    availability: tally(women.flatMap(({ availability }) => [...new Set(availability)])),
  }
}

/** What a candidate would bring that nobody among the chosen does. */
export function adds(candidate: Brings, chosen: Coverage) {
  return {
    languages: candidate.languages.filter((one) => !chosen.languages.has(one)),
    areas: said(candidate.area).filter((one) => !chosen.areas.has(one)),
    ageBands: said(candidate.ageBand).filter((one) => !chosen.ageBands.has(one)),
  } as const
}

/** "Would rather not say" is no place and no age. */
function said<Value extends string>(value: Value | null): Exclude<Value, 'notSaid'>[] {
  return isSaid(value) ? [value] : []
}

const isSaid = <Value extends string>(value: Value | null): value is Exclude<Value, 'notSaid'> =>
  value !== null && value !== 'notSaid'

function tally<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
