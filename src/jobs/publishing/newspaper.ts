import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import {
  settlePublication,
  takePublication,
  type PublicationOutcome,
} from '@/database/publications'
import type { PublicationState } from '@/domain/choices/publishing'
import { newspaperLetter, withdrawalLetter } from '@/domain/newspaperLetters'
import { nextCall, publicationLease } from '@/domain/publications'
import type { Story } from '@/generated/payload-types'
import { newLinkToken } from '@/hooks/linkTokens'
import { linkAddress, openToken } from '@/hooks/privateLinks'
import { momentOf } from '@/hooks/relation'
import { SendError } from '@/integrations/sendError'
import type { Service } from '../messages/services'
import { underWay, type UnderWay } from './underWay'

type Round = Readonly<{
  letters: Service
  now: () => Date
  isStopping?: () => boolean
}>

/**
 * Sends the newspaper what staff asked to be sent, with a link made for that one letter, and tells it
 * of what is taken back. Any number may do it at once; each letter is one of theirs.
 */
export async function sendToNewspaper(payload: Payload, round: Round): Promise<void> {
  const { letters, now, isStopping = () => false } = round
  while (!isStopping()) {
    const lease = new Date(now().getTime() + publicationLease * 1000)
    const id = await takePublication(payload, { channel: 'newspaper', now: now(), lease })
    if (id === null) return
    const row = await underWay(payload, id, now())
    const outcome = await outcomeOf(row, { payload, letters, now: now() })
    await settlePublication(payload, { id, taken: row.state }, outcome)
  }
}

type At = Readonly<{ payload: Payload; letters: Service; now: Date }>

async function outcomeOf(row: UnderWay, at: At): Promise<PublicationOutcome> {
  const isSending = row.state === 'sending'
  // What stands again is not taken back; its letter's link is closed, so staff decide what is sent.
  if (!isSending && row.story !== undefined)
    return { state: 'failed', failure: 'unknown', nextTryAt: null }
  if (isSending && row.story === undefined)
    return { state: hasNothingLeft(row) ? 'removed' : 'removing', nextTryAt: null }
  try {
    return isSending && row.story !== undefined
      ? await deliver(row, row.story, at)
      : await takeBack(row, at)
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    return afterFailure(row, error, at.now)
  }
}

const hasNothingLeft = ({ attempts, reference }: UnderWay) =>
  attempts === 1 && reference === undefined

/** The link opens once the letter has left or may have: one that did not leaves nothing behind. */
async function deliver(row: UnderWay, story: Story, at: At): Promise<PublicationOutcome> {
  const { payload, letters } = at
  const token = newLinkToken()
  const embargo = momentOf(story.newspaperEmbargo)
  const letter = newspaperLetter(
    { title: row.title, embargo },
    linkAddress('newspaper', 'da', token),
  )
  try {
    const { reference } = await letters({ to: row.recipient ?? '', ...letter, reference: row.id })
    await open(payload, row.id, token)
    return { state: 'published', nextTryAt: null, reference }
  } catch (error) {
    if (error instanceof SendError && error.verdict === 'unknown')
      await open(payload, row.id, token)
    throw error
  }
}

/**
 * What was taken off meanwhile gets no link: the letter leads to a page that says so. Nor does what
 * another has sent since: its link would be closed.
 */
async function open(payload: Payload, id: string, token: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const row = await payload.findByID({ collection: 'publications', id, depth: 0, req })
  if (!isOpening.has(row.state)) return
  const holding = { holder: 'publication', id } as const
  await inTransaction(req, () => openToken(holding, { purpose: 'newspaper', token }, req))
}

/** A sender who takes long was given up for lost, and staff may have asked anew by now. */
const isOpening: ReadonlySet<PublicationState> = new Set(['sending', 'failed', 'queued'])

/** Twice the same letter would still be one: both have the same number. */
async function takeBack({ id, title, recipient }: UnderWay, { letters }: At) {
  const letter = withdrawalLetter(title)
  await letters({ to: recipient ?? '', ...letter, reference: `${id}-tilbage` })
  return { state: 'removed', nextTryAt: null } as const
}

function afterFailure(row: UnderWay, { verdict }: SendError, now: Date): PublicationOutcome {
  const { attempts, reference, id } = row
  if (row.state !== 'sending') {
    // Nobody is there who could have the story.
    if (verdict === 'never' && reference === undefined) return { state: 'removed', nextTryAt: null }
    const failure = verdict === 'never' ? 'never' : 'wait'
    return { state: 'removing', failure, nextTryAt: nextCall('wait', { attempts, now }) }
  }
  if (verdict === 'never') return { state: 'failed', failure: 'never', nextTryAt: null }
  return verdict === 'unknown'
    ? { state: 'failed', failure: 'unknown', nextTryAt: null, reference: id }
    : { state: 'queued', failure: 'wait', nextTryAt: nextCall('wait', { attempts, now }) }
}
