import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { lockRow, lockStep } from '@/database/lock'
import { agreementAfter, teacherAnswers, type TeacherAnswer } from '@/domain/agreements'
import { isChoice } from '@/domain/choices/choice'
import { agreementStatuses, type AgreementStatus } from '@/domain/choices/course'
import { mayAnswer } from '@/domain/evenings'
import { defaultLocale, isLocale } from '@/domain/locales'
import { problem } from '@/domain/problem'
import { isOpenLink } from '@/domain/privateLinks'
import { readNote, type Maybe } from '@/domain/signUpFields'
import { linkOf } from '@/hooks/privateLinks'
import { idOf, momentOf } from '@/hooks/relation'
import { countLinkTry } from '../limits'
import { asError } from '../problems'

/** Where the agreement stands now. `late`: the evening has begun or is off. `closed`: no such link. */
export type ReplyAnswer = AgreementStatus | 'late' | 'closed'

type Reply = Readonly<{
  token: string
  answer: string
  note?: Maybe<string>
  locale: string
}>

/**
 * Takes a teacher's yes, no or remark about one evening. A no closes the link with the agreement, so
 * sent twice it is answered from what it led to.
 * @throws APIError 400 with what has to be put right, 429 after too many wrong links
 */
export async function teacherReply(reply: Reply, req: PayloadRequest): Promise<ReplyAnswer> {
  const locale = isLocale(reply.locale) ? reply.locale : defaultLocale
  const tried = await countLinkTry(locale, req)
  const link = await linkOf(reply.token, 'evening', req)
  const id = idOf(link?.agreement)
  if (link === undefined || id === null) return 'closed'
  await tried.wasRight()
  const { answer } = reply
  const note = readNote(reply.note)
  const problems = [
    ...(isChoice(teacherAnswers, answer) ? [] : [problem('answer', 'choiceUnknown')]),
    ...note.problems,
  ]
  if (!isChoice(teacherAnswers, answer) || problems.length > 0) throw asError(problems, locale)
  const expiresAt = new Date(link.expiresAt)
  const isOpen = isOpenLink({ expiresAt, revokedAt: momentOf(link.revokedAt) }, new Date())
  return inTransaction(req, () => follow({ id, isOpen, answer, note: note.value }, req))
}

type Following = Readonly<{
  id: string
  isOpen: boolean
  answer: TeacherAnswer
  note: string | null
}>

async function follow(
  { id, isOpen, answer, note }: Following,
  req: PayloadRequest,
): Promise<ReplyAnswer> {
  const { payload } = req
  const { session } = await payload.findByID({ collection: 'agreements', id, depth: 0, req })
  // In the order in which a change of the evening takes them.
  await lockRow(req, 'sessions', idOf(session) ?? '')
  const status = await lockStep(req, 'agreements', id)
  if (!isChoice(agreementStatuses, status)) return 'closed'
  const after = agreementAfter(answer, status)
  if (after === null) return 'closed'
  if (!isOpen) return after === status && answer === 'decline' ? status : 'closed'
  const evening = await payload.findByID({
    collection: 'sessions',
    id: idOf(session) ?? '',
    depth: 0,
    req,
  })
  const when = { status: evening.status, startsAt: new Date(evening.startsAt) }
  if (!mayAnswer(when, new Date())) return 'late'
  // An empty remark says nothing, unless the remark is what was sent.
  const said = note === null && answer !== 'note' ? {} : { teacherNote: note }
  await payload.update({
    collection: 'agreements',
    id,
    data: { status: after, ...said },
    depth: 0,
    req,
  })
  return after
}
