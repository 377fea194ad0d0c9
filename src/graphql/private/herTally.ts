import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { countsFirst } from '@/database/outreach'
import { isActiveBydelsmor } from '@/domain/applicants'
import { defaultLocale, isLocale } from '@/domain/locales'
import { readTally, type TallyInput } from '@/domain/tally'
import { idOf } from '@/hooks/relation'
import { asError } from '../problems'
import { openPage } from './openPage'

/** `closed`: the link opens nothing, or not to a Bydelsmor who is active. */
export type TallyAnswer = 'done' | 'closed'

/**
 * Counts one conversation of a Bydelsmor’s. Nothing that is stored leads back to her. Sent twice, it
 * counts once.
 * @throws APIError 400 for what is none of the choices, 429 after too many wrong links
 */
export async function herTally(
  { token, locale, ...input }: TallyInput & { readonly token: string; readonly locale: string },
  req: PayloadRequest,
): Promise<TallyAnswer> {
  const link = await openPage(token, 'page', req)
  const id = idOf(link?.applicant)
  if (id === null) return 'closed'
  const { payload } = req
  const { status } = await payload.findByID({ collection: 'applicants', id, depth: 0, req })
  if (!isActiveBydelsmor(status)) return 'closed'
  const read = readTally(input, new Date())
  if (!read.ok) throw asError(read.problems, isLocale(locale) ? locale : defaultLocale)
  const { week, topics, bridgedTo, ...rest } = read.value
  await inTransaction(req, async () => {
    if (!(await countsFirst(input.key, req))) return
    const data = {
      ...rest,
      topics: [...topics],
      bridgedTo: [...bridgedTo],
      week: `${week}T12:00:00.000Z`,
      count: 1,
    }
    await payload.create({ collection: 'outreach', data, depth: 0, req })
  })
  return 'done'
}
