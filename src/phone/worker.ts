import { givingUp, isExtendable, isFetching } from './workerEvents'

/**
 * Lets the roll-call open again without net. It keeps the empty page, its script and its style, which
 * name nobody; a page with women in it passes through and is never kept.
 */
const cacheName = 'roll-call'
const shell = '/admin/hold/skal'
const kept = [shell, '/admin/hold/app.js', '/admin/hold/app.css']
const isRollCall = /^\/admin\/hold\/[^/]+\/gang\//

addEventListener('install', (event) => {
  if (isExtendable(event)) event.waitUntil(keepAll())
})
addEventListener('activate', (event) => {
  // The page that is open now is to be there after its first reload without net.
  if (isExtendable(event)) event.waitUntil(takeOver())
})
addEventListener('fetch', (event) => {
  if (!isFetching(event)) return
  const { request } = event
  const { pathname } = new URL(request.url)
  // A team's plan and choice are the admin's pages, and wait for the net as all of them do.
  if (request.mode === 'navigate' && isRollCall.test(pathname)) event.respondWith(page(request))
  else if (kept.includes(pathname)) event.respondWith(file(request, pathname))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(kept.map((address) => new Request(address, { cache: 'reload' })))
  await callOwn('skipWaiting')
}

async function takeOver(): Promise<void> {
  const clients: unknown = Reflect.get(self, 'clients')
  if (typeof clients !== 'object' || clients === null) return
  const claim: unknown = Reflect.get(clients, 'claim')
  if (typeof claim === 'function') await Reflect.apply(claim, clients, [])
}

async function callOwn(name: string): Promise<void> {
  const own: unknown = Reflect.get(self, name)
  if (typeof own === 'function') await Reflect.apply(own, self, [])
}

/** The server's page, or the empty one where there is no net or none worth the name. */
async function page(request: Request): Promise<Response> {
  try {
    return await Promise.race([fetch(request), givingUp()])
  } catch {
    return (await caches.match(shell)) ?? Response.error()
  }
}

/** The newest, which is kept for the next time; without net the one that was kept. */
async function file(request: Request, address: string): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok) await (await caches.open(cacheName)).put(address, answer.clone())
    return answer
  } catch {
    return (await caches.match(address)) ?? Response.error()
  }
}
