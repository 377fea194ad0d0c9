import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  isHerContact,
  opensApplication,
  outcomeOf,
  type Wish,
  type WishOutcome,
} from '@/domain/application'
import { isChoice } from '@/domain/choices/choice'
import { applicantStatuses } from '@/domain/choices/people'
import type { Applicant, SignUp } from '@/generated/payload-types'
import { eraseApplicant, isKnownElsewhere } from './erasure'
import { idOf } from './relation'
import { holdHer } from './seats'

/** A sign-up, and the application that its code opens, if it opens one. */
export type Sent = Readonly<{ signUp: SignUp; her: Applicant | undefined }>

/** What was sent in, for whoever knows the telephone or e-mail that was given with it. */
export async function signUpOf(
  id: string,
  contact: string,
  req: PayloadRequest,
): Promise<Sent | undefined> {
  const [signUp] = await found('sign-ups', id, req)
  if (signUp === undefined) return undefined
  if (!opensApplication(signUp.state))
    return isHerContact(contact, given(signUp.answers)) ? { signUp, her: undefined } : undefined
  const [her] = await found('applicants', idOf(signUp.applicant), req)
  if (her === undefined) return undefined
  const hers = { telephone: her.telephone ?? null, email: her.email ?? null }
  return isHerContact(contact, hers) ? { signUp, her } : undefined
}

/** Does what she asked for, or leaves it to a person. In the request's transaction. */
export async function fulfil(
  wish: Wish,
  { signUp, her }: Sent,
  req: PayloadRequest,
): Promise<WishOutcome> {
  if (her === undefined) return takeBack(wish, signUp, req)
  // Held, so that nobody marks her present at her first evening in between.
  const status = await holdHer(req, her.id)
  if (!isChoice(applicantStatuses, status)) return 'erased'
  const outcome = outcomeOf(wish, status, await isKnownElsewhere(her.id, req))
  if (outcome === 'erased') await eraseApplicant(her.id, req)
  if (outcome === 'withdrawn' && status !== 'withdrawn')
    await change(her.id, { status: 'withdrawn' }, req)
  if (outcome === 'asked' && wish === 'erase')
    await change(her.id, { erasureAskedAt: new Date().toISOString() }, req)
  return outcome
}

/** Her answers go; what she wished stands in their place, for staff to ask her about. */
async function takeBack(wish: Wish, signUp: SignUp, req: PayloadRequest): Promise<WishOutcome> {
  await req.payload.update({
    collection: 'sign-ups',
    id: signUp.id,
    data: { answers: { wish } },
    depth: 0,
    req,
  })
  return wish === 'erase' ? 'erased' : 'withdrawn'
}

async function found<Slug extends 'sign-ups' | 'applicants'>(
  collection: Slug,
  id: string | null,
  req: PayloadRequest,
) {
  if (id === null) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs
}

const change = (id: string, data: Partial<Applicant>, req: PayloadRequest) =>
  req.payload.update({ collection: 'applicants', id, data, depth: 0, req })

const contactShape = z.object({
  telephone: z.string().nullish().catch(null),
  email: z.string().nullish().catch(null),
})

function given(answers: unknown): Readonly<{ telephone: string | null; email: string | null }> {
  const read = contactShape.safeParse(answers)
  return read.success
    ? { telephone: read.data.telephone ?? null, email: read.data.email ?? null }
    : { telephone: null, email: null }
}
