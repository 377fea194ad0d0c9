import { herPath } from '../herPage/herPage'

export const tallyPath = (token: string): string => `${herPath(token)}/samtale`

/** The one script of the site: it keeps a conversation on the phone until there is net. */
export const tallyScript = '/samtale/app.js'
