import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { callBackLifecycle } from '@/domain/callBacks'
import { refuseStep } from '@/domain/lifecycle'
import type { CallBack } from '@/generated/payload-types'
import { withoutOriginal } from './creation'
import { holdCurrent } from './current'
import { refuse } from './refuse'

const refuseIllegalStep: CollectionBeforeChangeHook<CallBack> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc)
    await holdCurrent(req, 'call_backs', { ...originalDoc, step: originalDoc.status })
  const before = originalDoc?.status
  const after = data.status ?? before ?? 'open'
  refuse(refuseStep(callBackLifecycle, before, after), req)
  return before === after ? data : { ...data, statusChangedAt: new Date().toISOString() }
}

export const callBackHooks = {
  beforeChange: [withoutOriginal(refuseIllegalStep)],
} satisfies CollectionConfig['hooks']
