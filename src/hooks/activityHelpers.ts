import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { lockRow } from '@/database/lock'
import { refuseHelper } from '@/domain/activityHelpers'
import type { ActivityHelper } from '@/generated/payload-types'
import { refuse } from './refuse'
import { idOf } from './relation'

/** Holds her record meanwhile, so that she does not leave the corps in between. */
const refuseOutsider: CollectionBeforeChangeHook<ActivityHelper> = async ({ data, req }) => {
  const id = idOf(data.applicant) ?? ''
  await lockRow(req, 'applicants', id)
  const her = await req.payload.findByID({
    collection: 'applicants',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  refuse(refuseHelper(her?.status), req)
  return data
}

export const activityHelperHooks = {
  beforeChange: [refuseOutsider],
} satisfies CollectionConfig['hooks']
