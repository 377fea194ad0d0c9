import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { lockStep } from '@/database/lock'
import { problem } from '@/domain/problem'
import type { SignUp } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { holdCurrent } from './current'
import { refuse } from './refuse'
import { idOf } from './relation'
import { newApplicant } from './newApplicant'
import { consentVersion, pendingAnswers, wholeAnswers } from './pendingAnswers'
import { withoutOriginal } from './creation'

/** A pending sign-up is taken over or ignored, once. */
const refuseSecondDecision: CollectionBeforeChangeHook<SignUp> = async ({
  data,
  originalDoc,
  req,
}) => {
  const her = idOf(originalDoc?.applicant)
  // She is held before what she sent in, as when she is erased.
  if (her !== null) await lockStep(req, 'applicants', her)
  if (originalDoc) await holdCurrent(req, 'sign_ups', { ...originalDoc, step: originalDoc.state })
  const before = originalDoc?.state
  const after = data.state ?? before
  const decides = before !== undefined && before !== after
  const legal = before === 'pending' && (after === 'takenOver' || after === 'ignored')
  if (decides && !legal) refuse([problem('state', 'signUpDecided')], req)
  if (!decides || after !== 'takenOver' || her !== null) return data
  const applicant = await recordFor(originalDoc, req)
  refuse(applicant === null ? [problem('state', 'signUpEmpty')] : [], req)
  return { ...data, applicant }
}

/** What was kept aside, because a program seemed to have sent it, gets a record when staff believe it. */
async function recordFor(signUp: SignUp | undefined, req: PayloadRequest): Promise<string | null> {
  const answers = wholeAnswers(signUp?.answers)
  if (signUp === undefined || answers === null) return null
  const { id } = await newApplicant({ ...answers, locale: signUp.locale }, req)
  return id
}

const takeOver: CollectionAfterChangeHook<SignUp> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const decided =
    operation === 'update' && previousDoc.state === 'pending' && doc.state !== 'pending'
  const taken = decided && doc.state === 'takenOver'
  const id = idOf(doc.applicant)
  if (decided)
    await writeAudit(req, {
      action: 'update',
      subject: 'sign-ups',
      document: doc.id,
      person: idOf(doc.applicant),
      reason: doc.state,
    })
  if (!taken || id === null) return doc
  await req.payload.update({
    collection: 'applicants',
    id,
    data: { ...pendingAnswers(doc.answers), locale: doc.locale },
    depth: 0,
    req,
  })
  await keepConsent(doc, id, req)
  return doc
}

/** She ticked again, in the language and the words of this time. */
async function keepConsent(signUp: SignUp, applicant: string, req: PayloadRequest): Promise<void> {
  const textVersion = consentVersion(signUp.answers)
  if (textVersion === null) return
  await req.payload.create({
    collection: 'consents',
    data: {
      applicant,
      purpose: 'contact',
      textVersion,
      language: signUp.locale,
      method: 'ticked',
      givenAt: signUp.createdAt,
    },
    depth: 0,
    req,
  })
}

export const signUpHooks = {
  beforeChange: [withoutOriginal(refuseSecondDecision)],
  afterChange: [takeOver],
} satisfies CollectionConfig['hooks']
