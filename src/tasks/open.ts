import config from '@payload-config'
import type { Payload } from 'payload'
import { getPayload } from 'payload'

/** Payload for one piece of work, closed again whatever comes of it. */
export async function withPayload<Result>(
  work: (payload: Payload) => Promise<Result>,
): Promise<Result> {
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
