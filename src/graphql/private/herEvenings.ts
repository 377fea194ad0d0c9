import type { PayloadRequest } from 'payload'
import type { EveningAnswerChoice } from '@/domain/choices/links'
import { isSaidOf, mayAnswer } from '@/domain/evenings'
import type { Session, Team } from '@/generated/payload-types'
import { titlesOf } from '@/hooks/moduleTitles'
import { idOf, momentOf } from '@/hooks/relation'

export type HerEvening = Readonly<{
  id: string
  startsAt: string
  endsAt: string
  module: string | null
  title: string | null
  place: string | null
  cancelled: boolean
  /** Whether she may still say whether she comes. */
  open: boolean
  answer: EveningAnswerChoice | null
}>

/** The evenings of her team that are not over, also those that were called off, with her own answers. */
export async function comingEvenings(
  applicant: string,
  team: Team,
  req: PayloadRequest,
): Promise<readonly HerEvening[]> {
  const now = new Date()
  const sessions = await req.payload.find({
    collection: 'sessions',
    where: { team: { equals: team.id }, endsAt: { greater_than: now.toISOString() } },
    sort: 'startsAt',
    depth: 0,
    pagination: false,
    req,
  })
  const answers = await req.payload.find({
    collection: 'evening-answers',
    where: {
      applicant: { equals: applicant },
      session: { in: sessions.docs.map(({ id }) => id) },
    },
    depth: 0,
    pagination: false,
    req,
  })
  const answerTo = new Map(answers.docs.map((one) => [idOf(one.session), one]))
  const titles = await titlesOf(
    sessions.docs.flatMap(({ module }) => idOf(module) ?? []),
    req,
  )
  const answerFor = ({ id, startsAt }: Session) => {
    const hers = answerTo.get(id)
    return hers && isSaidOf(momentOf(hers.startsAt), [new Date(startsAt)]) ? hers.answer : null
  }
  return sessions.docs.map((session) => {
    const { id, startsAt, endsAt, place, status } = session
    const module = idOf(session.module)
    return {
      id,
      startsAt,
      endsAt,
      module,
      title: titles.get(module ?? '') ?? null,
      place: place ?? team.place ?? null,
      cancelled: status === 'cancelled',
      open: mayAnswer({ status, startsAt: new Date(startsAt) }, now),
      answer: answerFor(session),
    }
  })
}
