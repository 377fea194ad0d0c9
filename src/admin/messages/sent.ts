import { z } from 'zod'

/** What `POST /api/messages/compose` answers. */
export const sentAnswer = z.object({
  ids: z.array(z.string()),
  leavesAt: z.string().nullable(),
})
export type Sent = z.infer<typeof sentAnswer>
