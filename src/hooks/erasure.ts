import type { PayloadRequest, Where } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { goesWithHer } from '@/domain/forgotten'
import { writeAudit } from './audit'
import { removeFiled } from './filedMessages'
import { holdHer } from './seats'

/**
 * Whether others know her: by an evening, a diploma, or a story that she agreed to. Then a person has
 * to look at what may go, and takes down what she told.
 */
export async function isKnownElsewhere(applicant: string, req: PayloadRequest): Promise<boolean> {
  const isHers: Where = { applicant: { equals: applicant } }
  const ofStory: Where = { and: [isHers, { story: { exists: true } }] }
  const traces = [
    ['attendance', isHers],
    ['diplomas', isHers],
    ['consents', ofStory],
  ] as const
  for (const [collection, where] of traces)
    if ((await req.payload.count({ collection, where, req })).totalDocs > 0) return true
  return false
}

/** Deletes a woman's record and everything about her; the log keeps that it was done, not whom. */
export async function eraseApplicant(applicant: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const hers: Where = { applicant: { equals: applicant } }
  await inTransaction(req, async () => {
    await holdHer(req, applicant)
    await removeFiled(hers, req)
    for (const collection of goesWithHer)
      await payload.delete({ collection, where: hers, depth: 0, req })
    await payload.delete({ collection: 'applicants', id: applicant, depth: 0, req })
    await writeAudit(req, { action: 'erase', subject: 'applicants', document: applicant })
  })
}
