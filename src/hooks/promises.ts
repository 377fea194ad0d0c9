import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { refusePromise } from '@/domain/promises'
import type { GrantPromise } from '@/generated/payload-types'
import { withoutOriginal } from './creation'
import { refuse } from './refuse'
import { dayOf } from './relation'

const judge: CollectionBeforeChangeHook<GrantPromise> = ({ data, originalDoc, req }) => {
  const { state, title, reason, happenedOn } = { ...originalDoc, ...data }
  refuse(
    refusePromise(
      {
        state: state ?? 'notYet',
        title: title ?? '',
        reason: reason ?? '',
        happenedOn: dayOf(happenedOn),
      },
      new Date(),
    ),
    req,
  )
  return data
}

export const promiseHooks = {
  beforeChange: [withoutOriginal(judge)],
} satisfies CollectionConfig['hooks']
