import { afterAll, vi } from 'vitest'

/**
 * The files of one worker share its process, and with it the libraries, which take four seconds to
 * load. Of the product’s own modules, settings and clock each file has its own.
 */
vi.resetModules()
afterAll(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  opened(Reflect.get(globalThis, '_payload'))?.clear()
})

/** Where Payload keeps what has been opened. */
const opened = (kept: unknown) => (kept instanceof Map ? kept : undefined)
