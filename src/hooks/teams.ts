import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import { refuseStep } from '@/domain/lifecycle'
import { refuseExtraSeat } from '@/domain/seats'
import { refuseTeam, teamLifecycle } from '@/domain/teams'
import type { Team } from '@/generated/payload-types'
import { holdCurrent } from './current'
import { activateGraduates } from './activateGraduates'
import { linkEndpoints } from './linkEndpoints'
import { makeNextTeam } from './makeNextTeam'
import { planSessions, showPlan } from './planSessions'
import { refuse } from './refuse'
import { idOf } from './relation'
import { offerFreeSeats } from './seats'
import { tellOfPlace } from './tellOfEvening'
import { withoutOriginal } from './creation'

const refuseIllegalChange: CollectionBeforeChangeHook<Team> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc) await holdCurrent(req, 'teams', { ...originalDoc, step: originalDoc.status })
  const merged = { ...originalDoc, ...data }
  const extraSeats = merged.extraSeats ?? 0
  const decides = extraSeats !== (originalDoc?.extraSeats ?? 0)
  refuse(
    [
      ...refuseStep(teamLifecycle, originalDoc?.status, merged.status ?? 'planned'),
      ...refuseTeam(numbersOf(merged)),
      ...(decides
        ? refuseExtraSeat({
            extraSeats,
            reason: merged.extraSeatReason ?? null,
            viewerRole: viewerOf(req.user)?.role ?? null,
          })
        : []),
    ],
    req,
  )
  return data
}

/** More seats, or the wish that free ones are offered, is a seat that becomes free. */
const offerNewSeats: CollectionAfterChangeHook<Team> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && seatsOf(doc) > seatsOf(previousDoc))
    await offerFreeSeats(req, doc.id)
  return doc
}

const seatsOf = ({ capacity, extraSeats, offersByItself }: Team): number =>
  offersByItself ? capacity + extraSeats : 0

function numbersOf(team: Partial<Team>) {
  return {
    minimum: team.minimum ?? 0,
    capacity: team.capacity ?? 0,
    modules: (team.plan ?? []).flatMap(({ module }) => idOf(module) ?? []),
    minimumAttended: team.minimumAttended ?? 0,
    maximumCaughtUp: team.maximumCaughtUp ?? 0,
  }
}

export const teamHooks = {
  beforeChange: [withoutOriginal(refuseIllegalChange)],
  afterChange: [offerNewSeats, tellOfPlace],
} satisfies CollectionConfig['hooks']
export const teamEndpoints = [
  showPlan,
  planSessions,
  activateGraduates,
  makeNextTeam,
  ...linkEndpoints('team'),
]
