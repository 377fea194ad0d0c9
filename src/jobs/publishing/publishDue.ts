import type { Payload } from 'payload'
import {
  settlePublication,
  takePublication,
  type PublicationOutcome,
} from '@/database/publications'
import type { PublicationFailure } from '@/domain/choices/publishing'
import { nextCall, nextRemoval, publicationLease } from '@/domain/publications'
import { GraphError } from '@/integrations/facebook/graphError'
import type { FacebookPage } from '@/integrations/facebook/page'
import { postStory } from './postStory'
import { takeAway } from './takeAway'
import { underWay, type UnderWay } from './underWay'

export type Round = Readonly<{
  page: FacebookPage
  now: () => Date
  /** Asked between two rows: whoever is told to stop finishes the one under way. */
  isStopping?: () => boolean
}>

/**
 * Posts on Facebook what is published and takes away what is withdrawn, one row after another. Any
 * number may do it at once. What is no word of Facebook's is thrown, and its row is looked up by
 * whoever comes after the lease.
 */
export async function publishDue(payload: Payload, round: Round): Promise<void> {
  const { page, now, isStopping = () => false } = round
  while (!isStopping()) {
    const lease = new Date(now().getTime() + publicationLease * 1000)
    const id = await takePublication(payload, { channel: 'facebook', now: now(), lease })
    if (id === null) return
    const row = await underWay(payload, id, now())
    const outcome = await outcomeOf(row, { page, now: now() })
    await settlePublication(payload, { id, taken: row.state }, outcome)
    // Whoever is not known, or is asked to wait, will hear the same of the next row.
    if (outcome.failure === 'token' || outcome.failure === 'wait') return
  }
}

type At = Readonly<{ page: FacebookPage; now: Date }>

async function outcomeOf(row: UnderWay, at: At): Promise<PublicationOutcome> {
  const isPosting = row.state === 'sending'
  if (row.story !== undefined && !isPosting) return { state: 'queued', nextTryAt: at.now }
  if (row.story === undefined && isPosting && row.attempts === 1) return { state: 'removed' }
  try {
    return row.story === undefined ? await takeAway(row, at) : await postStory(row, row.story, at)
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    return afterRefusal(row, failureOf(error), at.now)
  }
}

/** A post that Facebook says it has, and a page that is not there: both are looked into again. */
function failureOf({ verdict }: GraphError): PublicationFailure {
  if (verdict === 'duplicate') return 'unknown'
  return verdict === 'gone' ? 'never' : verdict
}

/** What is to be taken away is tried until it is; what is to be posted may be given up. */
function afterRefusal(
  { state, attempts, photo }: UnderWay,
  failure: PublicationFailure,
  now: Date,
): PublicationOutcome {
  const kept = photo === undefined ? {} : { photo }
  if (state !== 'sending')
    return {
      ...kept,
      state: 'removing',
      failure,
      nextTryAt: nextRemoval(failure, { attempts, now }),
    }
  const nextTryAt = nextCall(failure, { attempts, now })
  return nextTryAt === null
    ? { ...kept, state: 'failed', failure }
    : { ...kept, state: 'queued', failure, nextTryAt }
}
