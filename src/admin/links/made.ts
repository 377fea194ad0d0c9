import { z } from 'zod'

const answer = z.object({ address: z.string(), expiresAt: z.string() })

/** The link that the server just made, told this once; undefined for another answer. */
export function made(body: unknown): z.infer<typeof answer> | undefined {
  const read = answer.safeParse(body)
  return read.success ? read.data : undefined
}
