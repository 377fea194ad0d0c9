import { z } from 'zod'
import { channels, publicationFailures, publicationStates } from '@/domain/choices/publishing'

/** What `GET /api/stories/:id/channels` answers. */
export const standings = z.object({
  channels: z.array(
    z.object({
      channel: z.enum(channels),
      isCovered: z.boolean(),
      isOn: z.boolean(),
      place: z
        .object({
          id: z.string(),
          state: z.enum(publicationStates),
          failure: z.enum(publicationFailures).nullable(),
          address: z.string().nullable(),
          recipient: z.string().nullable(),
          canUndo: z.boolean(),
        })
        .nullable(),
    }),
  ),
  facebook: z.object({ text: z.string(), hasPicture: z.boolean() }),
  newspaper: z.object({ desk: z.string() }),
  contacts: z.array(
    z.object({ found: z.string(), place: z.object({ da: z.string(), en: z.string() }) }),
  ),
})

export type Standings = z.infer<typeof standings>
export type Standing = Standings['channels'][number]
