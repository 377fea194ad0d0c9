import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { livingStatuses } from '@/domain/applicants'
import { consentTextVersion } from '@/domain/consentText'
import { defaultLocale, isLocale } from '@/domain/locales'
import { problem } from '@/domain/problem'
import { receiptCode } from '@/domain/receiptCode'
import type { SignUp, SignUpInput } from '@/domain/signUp'
import { parseSignUp, signUpFingerprint } from '@/domain/signUp'
import { inTransaction } from '@/database/inTransaction'
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
  await refuseTooMany({ deed: 'sign-up', locale, telephone: value.telephone }, req)
  const contentHash = createHash('sha256').update(signUpFingerprint(value)).digest('hex')

  const attempt = async () => {
    const earlier = await findByKey(value.idempotencyKey, req)
    if (!earlier) return { code: await inTransaction(req, () => store(value, contentHash, req)) }
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

async function store(value: SignUp, contentHash: string, req: PayloadRequest): Promise<string> {
  const { payload } = req
  const known = value.telephone === null ? undefined : await findLiving(value.telephone, req)
  const applicant = known ?? (await createApplicant(value, req))
  const { idempotencyKey, locale, ...answers } = value
  const stored = await payload.create({
    collection: 'sign-ups',
    data: {
      code: receiptCode(randomBytes(32)),
      state: known ? 'pending' : 'created',
      applicant: applicant.id,
      ...(known ? { answers: { ...answers, locale, consentTextVersion } } : {}),
      locale,
      idempotencyKey,
      contentHash,
    },
    depth: 0,
    req,
  })
  return stored.code
}

async function findLiving(telephone: string, req: PayloadRequest) {
  const found = await req.payload.find({
    collection: 'applicants',
    where: { telephone: { equals: telephone }, status: { in: [...livingStatuses] } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return found.docs[0]
}

async function createApplicant(value: SignUp, req: PayloadRequest) {
  const { payload } = req
  const { idempotencyKey: _, consent: __, languages, availability, ...answers } = value
  const teams = await payload.find({
    collection: 'teams',
    where: { status: { equals: 'recruiting' } },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const team = teams.docs[0]
  const applicant = await payload.create({
    collection: 'applicants',
    data: {
      ...answers,
      languages: [...languages],
      availability: [...availability],
      status: 'applied',
      ...(team ? { team: team.id } : {}),
    },
    depth: 0,
    req,
  })
  await payload.create({
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
