import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Limit } from '@/database/limits'
import { signUpFacts, type SignUpFacts } from '@/database/signUpFacts'
import { storeSignUp } from '@/database/storeSignUp'
import { consentTextVersion } from '@/domain/consentText'
import { defaultLocale, isLocale } from '@/domain/locales'
import { contactOf } from '@/domain/messages'
import { messageText } from '@/domain/messageText'
import { problem } from '@/domain/problem'
import { leaving } from '@/domain/quietHours'
import { receiptCode } from '@/domain/receiptCode'
import type { SignUp, SignUpInput } from '@/domain/signUp'
import { parseSignUp, signUpFingerprint } from '@/domain/signUp'
import { seemsAutomatic } from '@/domain/trap'
import { authorOf } from '@/hooks/audit'
import { draftKey } from './drafts'
import { chargeAutomatic, limitsOf, tooManyTries } from './limits'
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
  const draft = draftKey(input.draft ?? '')
  const { idempotencyKey: key, telephone } = value
  const facts = (limits: readonly Limit[]) => signUpFacts({ key, draft, limits }, req)
  const found = await facts(limitsOf({ deed: 'sign-up', telephone }, req))
  if (found.wait > 0) throw tooManyTries({ locale, wait: found.wait }, req)
  const begun = found.draftBegun
  const automatic = seemsAutomatic(input, begun && Date.now() - begun.getTime())
  if (automatic) await chargeAutomatic({ deed: 'sign-up', locale }, req)
  const contentHash = createHash('sha256').update(signUpFingerprint(value)).digest('hex')

  const attempt = async ({ earlier, quiet }: SignUpFacts) => {
    if (earlier === null) return store({ value, contentHash, automatic, quiet }, req)
    if (earlier.contentHash !== contentHash)
      throw asError([problem('idempotencyKey', 'keyReused')], locale, 409)
    return earlier.code
  }
  // Two at once with one key or one telephone: the second finds what the first has stored.
  const code = (await attempt(found)) ?? (await attempt(await facts([])))
  if (code === null) throw asError([problem('', 'tryAgain')], locale, 409)
  return { code }
}

type Accepted = Readonly<{ value: SignUp; contentHash: string; automatic: boolean }> &
  Pick<SignUpFacts, 'quiet'>

/** Null where another one was first. */
async function store(accepted: Accepted, req: PayloadRequest): Promise<string | null> {
  const { value, contentHash, automatic, quiet } = accepted
  const { idempotencyKey, poster, ...answers } = value
  const now = new Date()
  const code = receiptCode(randomBytes(32))
  const isStored = await storeSignUp(
    {
      answers: { ...answers, consentTextVersion },
      automatic,
      poster,
      code,
      idempotencyKey,
      contentHash,
      now,
      author: authorOf(req),
      receipt: receiptOf({ value, code, now, quiet }),
    },
    req,
  )
  return isStored ? code : null
}

type Receipt = Readonly<{ value: SignUp; code: string; now: Date }> & Pick<SignUpFacts, 'quiet'>

/**
 * The code for what she gave, in the language that she signed up in: the same neutral words to a
 * telephone that was known, so that nothing can be learnt from it, and none where she gave nothing.
 */
function receiptOf({ value, code, now, quiet }: Receipt) {
  const contact = contactOf(value)
  if (contact === null) return null
  const { at: nextTryAt, atNight } = leaving({ now, quiet, hold: false })
  return {
    ...contact,
    body: messageText('signUpReceipt', value.locale, { code }),
    nextTryAt,
    atNight,
  }
}
