import { createRequire } from 'node:module'
import type open from 'sharp'
import type { Sharp } from 'sharp'
import { whenCalledFor } from './whenCalledFor'

const require = createRequire(import.meta.url)

const loaded = whenCalledFor(
  () => require('sharp'),
  (sharp): sharp is typeof open => typeof sharp === 'function',
)

/** What works on pictures: reads one, turns it into others. */
export function sharp(...given: Parameters<typeof open>): Sharp {
  return loaded()(...given)
}
