import { isChoice } from './choices/choice'
import {
  bridgedTos,
  outreachContacts,
  outreachTopics,
  type BridgedTo,
  type OutreachContact,
  type OutreachTopic,
} from './choices/community'
import { areas, type Area } from './choices/people'
import { problem, type Problem } from './problem'
import { isRecordId } from './recordId'
import { suppress, type ShownCount } from './suppression'
import { addDays, copenhagenDate, isDay, isoWeekday } from './time'

/** One conversation as it is counted: nobody's name, no words of anybody's, and no day but its week's. */
export type Conversation = Readonly<{
  /** Its Monday, YYYY-MM-DD. */
  week: string
  area: Area
  contactHow: OutreachContact
  topics: readonly OutreachTopic[]
  bridgedTo: readonly BridgedTo[]
  firstContact: boolean
}>

export type TallyInput = Readonly<{
  key: string
  week: string
  area: string
  contactHow: string
  topics: readonly string[]
  bridgedTo: readonly string[]
  firstContact: boolean
}>

type Read =
  | Readonly<{ ok: true; value: Conversation }>
  | Readonly<{ ok: false; problems: readonly Problem[] }>

/** How long a phone without net may keep a conversation, in weeks. */
export const tallyWeeks = 8

/** The Monday of the week that is running in Copenhagen. */
export function thisWeek(now: Date): string {
  const today = copenhagenDate(now)
  return addDays(today, 1 - isoWeekday(today))
}

/** The area that is chosen for her beforehand: her own, where she said one. */
export const areaBeforehand = (hers: Area | null | undefined): Area | null =>
  hers === undefined || hers === 'notSaid' ? null : hers

/** Reads what a phone sent: all of it was chosen, so what is not among the choices is no answer. */
export function readTally(input: TallyInput, now: Date): Read {
  const { key, week, area, contactHow, topics, bridgedTo, firstContact } = input
  const chosen = {
    topics: outreachTopics.filter((one) => topics.includes(one)),
    bridgedTo: bridgedTos.filter((one) => bridgedTo.includes(one)),
  }
  const isArea = isChoice(areas, area)
  const isContact = isChoice(outreachContacts, contactHow)
  const problems = [
    ...(isRecordId(key) ? [] : [problem('key', 'choiceUnknown')]),
    ...(isCountedWeek(week, now) ? [] : [problem('week', 'choiceUnknown')]),
    ...(isArea ? [] : [problem('area', 'choiceUnknown')]),
    ...(isContact ? [] : [problem('contactHow', 'choiceUnknown')]),
  ]
  if (problems.length > 0 || !isArea || !isContact) return { ok: false, problems }
  return { ok: true, value: { week, area, contactHow, firstContact, ...chosen } }
}

function isCountedWeek(week: string, now: Date): boolean {
  if (!isDay(week) || isoWeekday(week) !== 1) return false
  const current = thisWeek(now)
  return week <= current && week >= addDays(current, -7 * tallyWeeks)
}

/** What staff see of the tally: sums alone, each breakdown with its small counts hidden. */
export type TallySums = Readonly<{
  total: number | null
  firstContacts: number | null
  weeks: readonly ShownCount[]
  areas: readonly ShownCount<Area>[]
  contacts: readonly ShownCount<OutreachContact>[]
  topics: readonly ShownCount<OutreachTopic>[]
  bridgedTo: readonly ShownCount<BridgedTo>[]
}>

/**
 * Adds up the weeks that are over. The running one is left out, so that nobody who looks before and
 * after a conversation was counted learns what it was about.
 */
export function tallySums(
  counted: readonly (Conversation & { count: number })[],
  { threshold, now }: { threshold: number; now: Date },
): TallySums {
  const over = counted.filter(({ week }) => week < thisWeek(now))
  const sum = (fits: (one: Conversation) => boolean) =>
    over.filter(fits).reduce((all, { count }) => all + count, 0)
  const breakdown = <Key extends string>(
    keys: readonly Key[],
    fits: (one: Conversation, key: Key) => boolean,
  ) =>
    suppress(
      keys.map((key) => ({ key, count: sum((one) => fits(one, key)) })),
      threshold,
    )
  const total = sum(() => true)
  const first = sum(({ firstContact }) => firstContact)
  const small = (count: number) => count > 0 && count < threshold
  return {
    total: small(total) ? null : total,
    // Those that were no first contact are what is left of the total.
    firstContacts: small(first) || small(total - first) || small(total) ? null : first,
    weeks: breakdown(
      [...new Set(over.map(({ week }) => week))].toSorted(),
      (one, key) => one.week === key,
    ),
    areas: breakdown(areas, (one, key) => one.area === key),
    contacts: breakdown(outreachContacts, (one, key) => one.contactHow === key),
    topics: breakdown(outreachTopics, (one, key) => one.topics.includes(key)),
    bridgedTo: breakdown(bridgedTos, (one, key) => one.bridgedTo.includes(key)),
  }
}
