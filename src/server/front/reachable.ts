import { askedOnce } from '../askedOnce'
import { leave, reached } from '../reached'

/** Tells whether the database answers ({@link reached}). */
export const reachability = (url: string): (() => Promise<boolean>) =>
  askedOnce(async () => {
    const client = await reached(url)
    if (client !== undefined) leave(client)
    return client !== undefined
  })
