import type { PayloadRequest } from 'payload'
import { writeAudit } from './audit'

/** What is about her and of no use to anybody once she is gone. */
const hers = ['sign-ups', 'messages', 'consents'] as const

/** What shows that she began the course, and is part of others' records too. */
const traces = ['attendance', 'diplomas'] as const

/** Whether she came to an evening or has a diploma: then a person has to look at what may go. */
export async function hasBegun(applicant: string, req: PayloadRequest): Promise<boolean> {
  for (const collection of traces) {
    const where = { applicant: { equals: applicant } }
    if ((await req.payload.count({ collection, where, req })).totalDocs > 0) return true
  }
  return false
}

/** Deletes a woman's record and everything about her; the log keeps that it was done, not whom. */
export async function eraseApplicant(applicant: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  for (const collection of hers)
    await payload.delete({ collection, where: { applicant: { equals: applicant } }, depth: 0, req })
  await payload.delete({ collection: 'applicants', id: applicant, depth: 0, req })
  await writeAudit(req, { action: 'erase', subject: 'applicants', document: applicant })
}
