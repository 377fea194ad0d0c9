import { z } from 'zod'
import { messageMedia } from '@/domain/choices/messages'
import { applicantStatuses } from '@/domain/choices/people'
import type { Receiver } from '@/domain/compose'
import { locales } from '@/domain/locales'

const meeting = z
  .object({ when: z.coerce.date(), place: z.string().optional() })
  .transform(({ when, place }) => (place === undefined ? { when } : { when, place }))

/** What `GET /api/messages/receivers` answers. */
export const receiversAnswer = z.object({
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  receivers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.enum(applicantStatuses),
      locale: z.enum(locales),
      reachedBy: z.enum(messageMedia).nullable(),
      interview: meeting.nullable(),
      evening: meeting.nullable(),
      team: z.string().nullable(),
    }),
  ),
})

export type Known = z.infer<typeof receiversAnswer>
export type Candidate = Receiver & Readonly<{ team: string | null }>
