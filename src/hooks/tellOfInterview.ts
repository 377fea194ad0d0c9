import type { CollectionAfterChangeHook } from 'payload'
import type { Applicant } from '@/generated/payload-types'
import { queueMessage } from './queueMessage'

/** Tells her of an interview that is planned or at another time, in the transaction of the change. */
export const tellOfInterview: CollectionAfterChangeHook<Applicant> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (doc.status !== 'interviewPlanned' || !doc.interviewAt) return doc
  const when = new Date(doc.interviewAt)
  if (when <= new Date()) return doc
  const isNew = operation === 'create' || previousDoc.status !== 'interviewPlanned'
  const isMoved = !isNew && previousDoc.interviewAt !== doc.interviewAt
  if (!isNew && !isMoved) return doc
  const purpose = isNew ? 'interview' : 'interviewMoved'
  await queueMessage(req, {
    applicant: doc,
    purpose,
    values: { when, ...(doc.interviewPlace ? { place: doc.interviewPlace } : {}) },
    key: `${purpose} ${doc.id} ${doc.updatedAt}`,
  })
  return doc
}
