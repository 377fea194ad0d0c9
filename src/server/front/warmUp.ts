import type { Settings } from '../../settings'
import { asAnyone } from './anonymous'
import { captured } from './capture'
import type { Handle } from './handle'

/** One of each kind that the public asks for: what draws the others is loaded with it. */
const kinds = [
  '/da',
  '/api/stories?limit=1&depth=0',
  '/da/historier',
  '/da/tilmeld/1',
  '/da/kalender.ics',
]

/**
 * Has Next load the API, which opens its doors: a page that is asked for sooner would load it a second
 * time (src/site/api/transport.ts). It needs no database for that.
 */
export async function loadApi(handle: Handle, settings: Settings): Promise<void> {
  await captured(handle, asAnyone('/api/graphql', settings)).catch(() => undefined)
}

/**
 * Has Next load what it answers with, which takes it seconds in which it hears nothing, before
 * anybody is sent here. What fails now fails again, and is told, when somebody asks.
 */
export async function warmUp(
  handle: Handle,
  settings: Settings,
  isReady: () => boolean,
): Promise<void> {
  for (const kind of kinds)
    if (isReady()) await captured(handle, asAnyone(kind, settings)).catch(() => undefined)
}
