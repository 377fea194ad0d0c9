import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { posterCode } from '@/domain/posterCode'
import type { Poster } from '@/generated/payload-types'

/** A poster hangs for as long as it hangs: its code is given once and never changes. */
const giveCode: CollectionBeforeChangeHook<Poster> = ({ data, operation }) =>
  operation === 'create'
    ? { ...data, code: posterCode(randomBytes(32)), arrivals: 0, signUps: 0 }
    : data

export const posterHooks = { beforeChange: [giveCode] } satisfies CollectionConfig['hooks']
