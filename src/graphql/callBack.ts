import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { parseCallBack, type CallBackInput } from '@/domain/callBacks'
import { defaultLocale, isLocale } from '@/domain/locales'
import { seemsAutomatic } from '@/domain/trap'
import { chargeAutomatic, refuseTooMany } from './limits'
import { asError } from './problems'

/**
 * Takes the wish of somebody who wants to talk to a Bydelsmor. The answer is the same for a number
 * that waits already, and pressing twice is asking once.
 * @throws APIError 400 with a problem for each field, 429 after too many
 */
export async function askForCallBack(input: CallBackInput, req: PayloadRequest): Promise<true> {
  const locale = isLocale(input.locale) ? input.locale : defaultLocale
  const parsed = parseCallBack(input)
  if (!parsed.ok) throw asError(parsed.problems, locale)
  const { telephone, idempotencyKey } = parsed.value
  await refuseTooMany({ deed: 'call-back', locale, telephone }, req)
  if (seemsAutomatic(input, null)) await chargeAutomatic({ deed: 'call-back', locale }, req)
  try {
    await req.payload.create({
      collection: 'call-backs',
      data: { telephone, idempotencyKey, language: parsed.value.locale, status: 'open' },
      depth: 0,
      req,
    })
  } catch (error) {
    // The database holds one open wish for a number, and one for a press of the button.
    if (!(error instanceof ValidationError)) throw error
  }
  return true
}
