import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { allowForgetting, forgetTries } from '@/database/forgetting'
import { forgetPasswordLinks } from '@/database/passwordLinks'
import { forgetSignIns } from '@/database/signIns'
import { inTransaction } from '@/database/inTransaction'
import { cutoffs } from '@/domain/retention'
import { removeLeftFiles } from '@/hooks/removeFiles'
import { forgetAccounts } from './accounts'
import { forgetBooks } from './books'
import { forgetLetters } from './letters'
import { forgetRows } from './rows'
import { forgetWomen } from './women'

/**
 * Forgets what has been kept long enough, all of it or nothing, and leaves one line in the log that
 * says how much. A second time in the same night there is nothing left to forget.
 */
export async function retention(payload: Payload, now: Date): Promise<string> {
  const req = await createLocalReq({}, payload)
  const told = await inTransaction(req, async () => {
    const programme = await payload.findGlobal({ slug: 'programme', depth: 0, req })
    const ends = cutoffs(now, programme.retention)
    await allowForgetting(ends.audit, req)
    const women = await forgetWomen(ends, req)
    const rows = await forgetRows(ends, now, req)
    const books = await forgetBooks(ends, req)
    const accounts = await forgetAccounts(ends, req)
    await forgetTries(now, req)
    await forgetSignIns(req)
    await forgetPasswordLinks(req)
    const letters = await forgetLetters(ends.messages, req)
    const words = inWords([
      [women.deleted, 'ansøgere slettet'],
      [women.anonymised, 'ansøgere gjort anonyme'],
      [rows.drafts, 'kladder'],
      [rows.callBacks, 'ønsker om opkald'],
      [rows.messages, 'beskeder'],
      [letters, 'beskeder i mappen'],
      [rows.signUps, 'tilmeldinger'],
      [rows.answers, 'svar, der ventede'],
      [rows.links, 'private links'],
      [rows.log, 'logposter'],
      [books, 'udgifters navne og bilag'],
      [accounts, 'lukkede konti'],
    ])
    await log(words, now, req)
    return words
  })
  await removeLeftFiles(payload)
  return told
}

function inWords(counts: readonly (readonly [number, string])[]): string {
  const some = counts.filter(([count]) => count > 0).map(([count, of]) => `${of}: ${count}`)
  return some.length === 0 ? 'Intet var gemt længe nok til at blive slettet' : some.join(', ')
}

async function log(reason: string, now: Date, req: PayloadRequest): Promise<void> {
  await req.payload.create({
    collection: 'audit-events',
    data: { at: now.toISOString(), action: 'erase', subject: 'programme', reason, door: 'command' },
    depth: 0,
    req,
  })
}
