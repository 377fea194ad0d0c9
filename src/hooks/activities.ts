import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { activityLifecycle } from '@/domain/activities'
import { refuseStep } from '@/domain/lifecycle'
import type { Activity } from '@/generated/payload-types'
import { holdCurrent } from './current'
import { refuse } from './refuse'
import { withoutOriginal } from './creation'

const refuseIllegalStep: CollectionBeforeChangeHook<Activity> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc)
    await holdCurrent(req, 'activities', { id: originalDoc.id, step: originalDoc.status })
  refuse(
    refuseStep(
      activityLifecycle,
      originalDoc?.status,
      data.status ?? originalDoc?.status ?? 'planned',
    ),
    req,
  )
  const status = data.status ?? originalDoc?.status
  return status === 'announced' && !originalDoc?.announcedAt
    ? { ...data, announcedAt: new Date().toISOString() }
    : data
}

export const activityHooks = {
  beforeChange: [withoutOriginal(refuseIllegalStep)],
} satisfies CollectionConfig['hooks']
