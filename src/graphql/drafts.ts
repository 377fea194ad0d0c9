import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '@/database/inTransaction'
import { oneAtATime } from '@/database/lock'
import { defaultLocale } from '@/domain/locales'
import { draftHours } from '@/domain/periods'
import type { SignupDraft } from '@/generated/payload-types'
import { refuseTooMany } from './limits'

/** Raw answers as she typed them. Lengths are capped far above what the form allows, so that even a wrong answer is kept. */
const answersShape = z.object({
  name: z.string().max(10_000).nullish(),
  telephone: z.string().max(1_000).nullish(),
  reachThrough: z.boolean().nullish(),
  email: z.string().max(1_000).nullish(),
  languages: z.array(z.string().max(40)).max(40).nullish(),
  interpreter: z.boolean().nullish(),
  area: z.string().max(40).nullish(),
  availability: z.array(z.string().max(40)).max(40).nullish(),
  note: z.string().max(10_000).nullish(),
  consent: z.boolean().nullish(),
  poster: z.string().max(40).nullish(),
})

export type DraftAnswers = z.infer<typeof answersShape>

/** Keeps the answers so far for 24 hours. Texts that PostgreSQL cannot hold lose those characters, since a draft must never be what fails. */
export async function saveDraft(
  token: string,
  answers: unknown,
  req: PayloadRequest,
): Promise<boolean> {
  const parsed = answersShape.safeParse(answers)
  if (!parsed.success || !isToken(token)) return false
  await refuseTooMany({ deed: 'draft', locale: defaultLocale }, req)
  const data = {
    tokenHash: hashOf(token),
    answers: storable(parsed.data),
    expiresAt: inHours(draftHours),
  }
  await inTransaction(req, () => keep(data, token, req))
  return true
}

async function keep(data: DraftData, token: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  await oneAtATime(req, `draft ${data.tokenHash}`)
  // Whoever comes after the 24 hours begins anew, and nobody's answers wait for her to come.
  const isOver = { expiresAt: { less_than_equal: new Date().toISOString() } }
  await payload.delete({ collection: 'signup-drafts', where: isOver, depth: 0, req })
  const existing = await findDraft(token, req)
  if (existing)
    await payload.update({ collection: 'signup-drafts', id: existing.id, data, depth: 0, req })
  else await payload.create({ collection: 'signup-drafts', data, depth: 0, req })
}

type DraftData = Pick<SignupDraft, 'tokenHash' | 'expiresAt'> & { answers: DraftAnswers }

export async function readDraft(token: string, req: PayloadRequest): Promise<DraftAnswers | null> {
  const draft = isToken(token) ? await findDraft(token, req) : undefined
  const parsed = answersShape.safeParse(draft?.answers)
  return parsed.success ? parsed.data : null
}

/** What the draft of a token is kept under; null for what is no token. */
export const draftKey = (token: string): string | null => (isToken(token) ? hashOf(token) : null)

export async function deleteDraft(token: string, req: PayloadRequest): Promise<boolean> {
  if (!isToken(token)) return false
  const tokenHash = hashOf(token)
  await inTransaction(req, async () => {
    await oneAtATime(req, `draft ${tokenHash}`)
    const where = { tokenHash: { equals: tokenHash } }
    await req.payload.delete({ collection: 'signup-drafts', where, req })
  })
  return true
}

async function findDraft(token: string, req: PayloadRequest) {
  const found = await req.payload.find({
    collection: 'signup-drafts',
    where: {
      tokenHash: { equals: hashOf(token) },
      expiresAt: { greater_than: new Date().toISOString() },
    },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return found.docs[0]
}

/** 32 random bytes as base64url or a UUID: enough that nobody guesses another's answers. */
const isToken = (token: string): boolean => /^[A-Za-z0-9_-]{32,64}$/.test(token)
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()

/** PostgreSQL takes neither NUL nor half a sign in its JSON. */
function storable(answers: DraftAnswers): DraftAnswers {
  const texts = answersShape.safeParse(
    JSON.parse(JSON.stringify(answers), (_, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value,
    ),
  )
  return texts.success ? texts.data : {}
}
