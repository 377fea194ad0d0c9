import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { consentTextVersion } from '@/domain/consentText'
import { defaultLocale, isLocale } from '@/domain/locales'
import { problem } from '@/domain/problem'
import { receiptCode } from '@/domain/receiptCode'
import { contactOf } from '@/domain/messages'
import type { SignUp, SignUpInput } from '@/domain/signUp'
import { parseSignUp, signUpFingerprint } from '@/domain/signUp'
import { seemsAutomatic } from '@/domain/trap'
import { inTransaction } from '@/database/inTransaction'
import { countSignUp, type CameFrom } from '@/database/posterCounts'
import type { Applicant } from '@/generated/payload-types'
import { livingWith } from '@/hooks/livingWith'
import { newApplicant } from '@/hooks/newApplicant'
import { queueMessage } from '@/hooks/queueMessage'
import { draftAge } from './drafts'
import { refuseTooMany } from './limits'
import { asError } from './problems'

/**
 * Takes a sign-up from a stranger and gives a receipt code, nothing else. The same key with the
 * same answers gives the same code again; a known telephone gets the very same kind of answer,
 * while staff see a pending update and nothing is overwritten.
 * @throws APIError 400 with a problem for each field, 409 for a key used with other answers.
 */
export async function signUp(input: SignUpInput, req: PayloadRequest): Promise<{ code: string }> {
  const locale = isLocale(input.locale) ? input.locale : defaultLocale
  const parsed = parseSignUp(input)
  if (!parsed.ok) throw asError(parsed.problems, locale)
  const { value } = parsed
  const automatic = seemsAutomatic(input, await draftAge(input.draft ?? '', req))
  await refuseTooMany({ deed: 'sign-up', locale, telephone: value.telephone, automatic }, req)
  const contentHash = createHash('sha256').update(signUpFingerprint(value)).digest('hex')

  const attempt = async () => {
    const earlier = await findByKey(value.idempotencyKey, req)
    if (!earlier)
      return { code: await inTransaction(req, () => store({ value, contentHash, automatic }, req)) }
    if (earlier.contentHash !== contentHash)
      throw asError([problem('idempotencyKey', 'keyReused')], locale, 409)
    return { code: earlier.code }
  }
  try {
    return await attempt()
  } catch (error) {
    // Two at once with one key or one telephone: the second finds what the first has stored.
    if (error instanceof ValidationError) return await attempt()
    throw error
  }
}

async function findByKey(key: string, req: PayloadRequest) {
  const found = await req.payload.find({
    collection: 'sign-ups',
    where: { idempotencyKey: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    req,
  })
  return found.docs[0]
}

type Accepted = Readonly<{ value: SignUp; contentHash: string; automatic: boolean }>

/**
 * A new woman gets a record. Answers wait for staff beside the record that is there already, or by
 * themselves where a program seems to have sent them: a real woman's are never lost.
 */
async function store(
  { value, contentHash, automatic }: Accepted,
  req: PayloadRequest,
): Promise<string> {
  const known = value.telephone === null ? undefined : await livingWith(value.telephone, req)
  const waits = known !== undefined || automatic
  const poster = automatic ? null : await countSignUp(value.poster, req)
  const applicant = known ?? (automatic ? undefined : await enrol(value, poster, req))
  const { idempotencyKey, locale, poster: _, ...answers } = value
  const { code } = await req.payload.create({
    collection: 'sign-ups',
    data: {
      code: receiptCode(randomBytes(32)),
      state: waits ? 'pending' : 'created',
      ...(applicant ? { applicant: applicant.id } : {}),
      ...(waits ? { answers: { ...answers, locale, consentTextVersion } } : {}),
      locale,
      idempotencyKey,
      contentHash,
    },
    depth: 0,
    req,
  })
  if (applicant) await queueReceipt({ value, code, applicant }, req)
  return code
}

async function enrol(value: SignUp, cameFrom: CameFrom | null, req: PayloadRequest) {
  const { idempotencyKey: _, consent: __, poster: ___, ...answers } = value
  const applicant = await newApplicant({ ...answers, cameFrom }, req)
  await req.payload.create({
    collection: 'consents',
    data: {
      applicant: applicant.id,
      purpose: 'contact',
      textVersion: consentTextVersion,
      language: value.locale,
      method: 'ticked',
      givenAt: new Date().toISOString(),
    },
    depth: 0,
    req,
  })
  return applicant
}

/**
 * Queues the code to what she gave, in the language that she signed up in: the same neutral words to
 * a telephone that was known, so that nothing can be learnt from it, and none where she gave nothing.
 */
async function queueReceipt(
  { value, code, applicant }: Readonly<{ value: SignUp; code: string; applicant: Applicant }>,
  req: PayloadRequest,
): Promise<void> {
  if (contactOf(value) === null) return
  await queueMessage(req, {
    applicant,
    language: value.locale,
    purpose: 'signUpReceipt',
    values: { code },
    key: `receipt ${code}`,
    hold: false,
  })
}
