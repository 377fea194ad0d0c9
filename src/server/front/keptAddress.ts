import { pathOf } from './kinds'
import { keptPage } from './pages'
import { isPrivate } from './privateAddress'

/**
 * The address under which an answer to this one may be kept, and as which Next is asked for it;
 * undefined when none may. Only pages that the site has, and files, can come in: whatever else a
 * stranger writes takes no room.
 */
export function keptAddress(url: string): string | undefined {
  return keptPage(url) ?? keptFile(url)
}

const file = /^(\/[\w.-]{1,80}){1,5}\.(xml|json|ics|txt|vtt|png|svg|ico|webmanifest)$/

/** A feed, a calendar, a picture. What a build adds to the address of an icon says nothing. */
function keptFile(url: string): string | undefined {
  if (isPrivate(url)) return undefined
  const path = pathOf(url)
  return file.test(path) && /^(\?[\w.-]*)?$/.test(url.slice(path.length)) ? path : undefined
}
