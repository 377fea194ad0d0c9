import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { problem } from '@/domain/problem'
import type { EveningAnswer } from '@/generated/payload-types'
import { refuse } from './refuse'
import { idOf } from './relation'

/** Whoever answers answers for the time that stands, and nobody else says which that is. */
const sayOfWhen: CollectionBeforeChangeHook<EveningAnswer> = async ({ data, originalDoc, req }) => {
  const session = await req.payload.findByID({
    collection: 'sessions',
    id: idOf(data.session) ?? idOf(originalDoc?.session) ?? '',
    depth: 0,
    disableErrors: true,
    req,
  })
  if (session === null) refuse([problem('session', 'missing')], req)
  return { ...data, startsAt: session?.startsAt ?? null }
}

export const eveningAnswerHooks = {
  beforeChange: [sayOfWhen],
} satisfies CollectionConfig['hooks']
