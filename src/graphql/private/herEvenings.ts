import type { PayloadRequest } from 'payload'
import type { EveningAnswerChoice } from '@/domain/choices/links'
import { mayAnswer } from '@/domain/evenings'
import type { Team } from '@/generated/payload-types'
import { titlesOf } from '@/hooks/moduleTitles'
import { idOf } from '@/hooks/relation'

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
  const answerTo = new Map(answers.docs.map((one) => [idOf(one.session), one.answer]))
  const titles = await titlesOf(
    sessions.docs.flatMap(({ module }) => idOf(module) ?? []),
    req,
  )
  return sessions.docs.map(({ id, startsAt, endsAt, module, place, status }) => ({
    id,
    startsAt,
    endsAt,
    module: idOf(module),
    title: titles.get(idOf(module) ?? '') ?? null,
    place: place ?? team.place ?? null,
    cancelled: status === 'cancelled',
    open: mayAnswer({ status, startsAt: new Date(startsAt) }, now),
    answer: answerTo.get(id) ?? null,
  }))
}
