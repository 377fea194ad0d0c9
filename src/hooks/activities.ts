import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { activityLifecycle, refuseAnnouncing } from '@/domain/activities'
import { refuseStep } from '@/domain/lifecycle'
import type { Activity } from '@/generated/payload-types'
import { withoutOriginal } from './creation'
import { holdCurrent } from './current'
import { giveMeetingLink } from './posterOf'
import { refuse } from './refuse'
import { momentOf } from './relation'

const refuseIllegalStep: CollectionBeforeChangeHook<Activity> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc)
    await holdCurrent(req, 'activities', { ...originalDoc, step: originalDoc.status })
  const changed = { ...originalDoc, ...data }
  const status = changed.status ?? 'planned'
  const told = {
    status,
    startsAt: momentOf(changed.startsAt),
    place: changed.place ?? null,
  }
  refuse(
    [...refuseStep(activityLifecycle, originalDoc?.status, status), ...refuseAnnouncing(told)],
    req,
  )
  const now = new Date().toISOString()
  return {
    ...data,
    ...(status === 'announced' && !originalDoc?.announcedAt ? { announcedAt: now } : {}),
    ...(isPlanned(status) && !originalDoc?.plannedAt ? { plannedAt: now } : {}),
  }
}

/** What an idea becomes, unless it is dropped. */
const isPlanned = (status: Activity['status']) => status !== 'idea' && status !== 'cancelled'

export const activityHooks = {
  beforeChange: [withoutOriginal(refuseIllegalStep)],
  afterChange: [giveMeetingLink],
} satisfies CollectionConfig['hooks']
