import type {
  ActivityKind,
  ActivityTheme,
  Audience,
  BridgedTo,
  OutreachTopic,
} from './choices/community'
import { activityKinds } from './choices/community'
import type { IndicatorKey } from './choices/indicators'
import type { Area } from './choices/people'
import { areas } from './choices/people'
import { quarterOf, suppressed, type Candidate, type PublishedFigures } from './fixedFigures'

/** What was done in the neighbourhood within a grant's period. */
export type ReachInput = Readonly<{
  /** Those that were held. */
  activities: readonly Readonly<{
    kind: ActivityKind
    on: Date
    areas: readonly Area[]
    themes: readonly ActivityTheme[]
    audience: readonly Audience[]
    /** A headcount. */
    participants: number
  }>[]
  /** Rows of the tally; each stands for so many conversations. */
  conversations: readonly Readonly<{
    area: Area
    on: Date
    topics: readonly OutreachTopic[]
    bridgedTo: readonly BridgedTo[]
    isFirst: boolean
    count: number
  }>[]
  /** How many channels each published story is on. */
  stories: readonly Readonly<{ channels: number }>[]
}>

export type ReachFigures = Readonly<{
  /** Activities held. */
  activities: number
  byKind: readonly Readonly<{
    key: ActivityKind
    count: number
    /** Headcounts added up; null is hidden. */
    participants: number | null
    /** When the participants were counted, ISO 8601. */
    countedAt: string | null
  }>[]
  /** One activity may be in several areas. */
  byArea: readonly Readonly<{ key: Area; count: number }>[]
  /** Areas with an activity or a conversation, of each quarter that is over. */
  areasByQuarter: readonly Readonly<{ quarter: string; areas: number }>[]
}>

type Conversation = ReachInput['conversations'][number]

const conversationsWith = {
  first: ({ isFirst }) => isFirst,
  associations: ({ bridgedTo }) => bridgedTo.includes('association'),
  municipalServices: ({ bridgedTo }) => bridgedTo.includes('municipalService'),
  voting: ({ topics }) => topics.includes('voting'),
  socialControl: ({ topics }) => topics.includes('socialControl'),
  parentRole: ({ topics }) => topics.includes('parentRole'),
} satisfies Record<string, (one: Conversation) => boolean>
type Kept = keyof typeof conversationsWith

const sumOf = (rows: readonly Conversation[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** The counts of people among it, which are told at fixed times. */
export function reachCandidates(
  { activities, conversations }: ReachInput,
  { threshold, period }: Readonly<{ threshold: number; period: string }>,
): Readonly<Record<string, Candidate>> {
  const all = sumOf(conversations)
  const parts = Object.entries(conversationsWith).map(([key, isOne]) => {
    const has = sumOf(conversations.filter(isOne))
    return [`conversations ${key}`, { has, others: all - has }] as const
  })
  const byKind = activityKinds.map((kind) => {
    const ofKind = activities.filter((one) => one.kind === kind)
    const participants = ofKind.reduce((sum, one) => sum + one.participants, 0)
    return [`participants ${kind}`, { participants }] as const
  })
  const counted = [['conversations', { all }] as const, ...parts, ...byKind]
    .filter(([, cells]) => Object.values<number>(cells).reduce((a, b) => a + b, 0) >= threshold)
    .map(([group, cells]) => [group, { renewal: 'cells', cells }] as const)
  const quarters = [...areasOf({ activities, conversations })]
    .filter(([quarter]) => quarter < period.slice(0, quarter.length))
    .map(
      ([quarter, reached]) =>
        [`areas ${quarter}`, { renewal: 'once', cells: { areas: reached.size } }] as const,
    )
  return Object.fromEntries(new Map<string, Candidate>([...counted, ...quarters]))
}

function areasOf({ activities, conversations }: Omit<ReachInput, 'stories'>) {
  const reached = new Map<string, Set<Area>>()
  const reach = (on: Date, area: Area) => {
    const quarter = quarterOf(on)
    if (area !== 'notSaid') reached.set(quarter, (reached.get(quarter) ?? new Set()).add(area))
  }
  for (const { on, areas: where } of activities) for (const area of where) reach(on, area)
  for (const { on, area } of conversations) reach(on, area)
  return reached
}

export function reachFigures(
  { activities }: ReachInput,
  { published, threshold }: Readonly<{ published: PublishedFigures; threshold: number }>,
): ReachFigures {
  return {
    activities: activities.length,
    byKind: activityKinds.map((key) => ({
      key,
      count: activities.filter(({ kind }) => kind === key).length,
      participants: suppressed(published[`participants ${key}`]?.cells, threshold, 'participants'),
      countedAt: published[`participants ${key}`]?.countedAt ?? null,
    })),
    byArea: areas.map((key) => ({
      key,
      count: activities.filter((one) => one.areas.includes(key)).length,
    })),
    areasByQuarter: Object.entries(published)
      .filter(([group]) => group.startsWith('areas '))
      .map(([group, { cells }]) => ({
        quarter: group.slice('areas '.length),
        areas: cells['areas'] ?? 0,
      }))
      .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1)),
  }
}

/** The indicators of it. Whatever holds a hidden count is hidden as a whole. */
export function reachIndicators(
  { activities, stories }: ReachInput,
  figures: ReachFigures,
  { published, threshold }: Readonly<{ published: PublishedFigures; threshold: number }>,
) {
  const shownOf = (group: string, name: string) =>
    suppressed(published[group]?.cells, threshold, name)
  const conversations = (key: Kept) => shownOf(`conversations ${key}`, 'has')
  const held = (isOne: (one: ReachInput['activities'][number]) => boolean) =>
    activities.filter(isOne).length
  const about = (theme: ActivityTheme & Kept) => {
    // Before any conversations are told there is nothing to hide: the activities stand alone.
    const isTold = published[`conversations ${theme}`] !== undefined
    const talks = isTold ? conversations(theme) : 0
    return talks === null ? null : talks + held(({ themes }) => themes.includes(theme))
  }
  const together = (whom: ActivityTheme & Audience) =>
    held(({ themes, audience }) => themes.includes(whom) || audience.includes(whom))
  const meetings = figures.byKind.find(({ key }) => key === 'informationMeeting')
  return {
    outreachContacts: shownOf('conversations', 'all'),
    outreachFirstContacts: conversations('first'),
    bridgedToAssociations: conversations('associations'),
    bridgedToMunicipalServices: conversations('municipalServices'),
    votingEvents: about('voting'),
    socialControlEvents: about('socialControl'),
    parentRoleEvents: about('parentRole'),
    newcomerActivities: together('newcomers'),
    fatherActivities: together('fathers'),
    acrossAreasActivities: held((one) => one.areas.length > 1),
    areasReached: figures.areasByQuarter.at(-1)?.areas ?? null,
    informationMeetings: meetings?.count ?? null,
    informationMeetingGuests: meetings?.participants ?? null,
    storiesPublished: stories.reduce((sum, { channels }) => sum + channels, 0),
  } satisfies Partial<Record<IndicatorKey, number | null>>
}
