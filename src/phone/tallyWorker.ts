import { givingUp, isExtendable, isFetching } from './workerEvents'

/**
 * Lets the tally open again without net. It keeps the empty form, its script and its styles, which
 * name nobody and hold no link of anybody's; every other page of hers passes it by.
 */
const cacheName = 'tally'
const script = '/samtale/app.js'

addEventListener('install', (event) => {
  if (isExtendable(event)) event.waitUntil(keepAll())
})
addEventListener('fetch', (event) => {
  if (!isFetching(event)) return
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate' && /^\/[^/]+\/min-side\/[^/]+\/samtale$/.test(pathname)) {
    event.respondWith(orKept(request, shell()))
    // A newer version has other styles.
    event.waitUntil(keepAll().catch(() => undefined))
  } else if (pathname === script || pathname.endsWith('.css'))
    event.respondWith(orKept(request, pathname))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  const page = await fetch(shell(), { cache: 'reload' })
  if (!page.ok) return
  const html = await page.clone().text()
  const styles = [...html.matchAll(/href="([^"]+\.css[^"]*)"/g)].flatMap(([, href]) => href ?? [])
  await cache.addAll([...new Set([script, ...styles])])
  await cache.put(shell(), page)
}

async function orKept(request: Request, address: string): Promise<Response> {
  try {
    return await Promise.race([fetch(request), givingUp()])
  } catch {
    return (await caches.match(address, { ignoreSearch: true })) ?? Response.error()
  }
}

/** Of the language whose pages it was registered for. */
function shell(): string {
  const registration: unknown = Reflect.get(self, 'registration')
  const scope: unknown =
    typeof registration === 'object' && registration !== null
      ? Reflect.get(registration, 'scope')
      : undefined
  return new URL('uden-net', typeof scope === 'string' ? scope : location.href).pathname
}
