import { askedOnce } from '../askedOnce'
import { ended, reached } from '../reached'

/** Tells whether the database answers ({@link reached}). */
export const reachability = (url: string): (() => Promise<boolean>) =>
  askedOnce(async () => {
    const client = await reached(url)
    if (client !== undefined) await ended(client)
    return client !== undefined
  })
