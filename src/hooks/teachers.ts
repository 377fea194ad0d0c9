import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import type { Teacher } from '@/generated/payload-types'
import { nameRole } from './nameRole'
import { idOf } from './relation'

/** A teacher who no longer wants to be shown, or is called something else, is so on every evening. */
const tellSessions: CollectionAfterChangeHook<Teacher> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isShownAlike =
    previousDoc?.showRole === doc.showRole && previousDoc.roleLabel === doc.roleLabel
  if (operation === 'create' || isShownAlike) return doc
  const agreements = await req.payload.find({
    collection: 'agreements',
    where: { teacher: { equals: doc.id }, status: { equals: 'confirmed' } },
    depth: 0,
    pagination: false,
    req,
  })
  const sessions = new Set(agreements.docs.flatMap(({ session }) => idOf(session) ?? []))
  for (const session of sessions) await nameRole(session, req)
  return doc
}

export const teacherHooks = { afterChange: [tellSessions] } satisfies CollectionConfig['hooks']
