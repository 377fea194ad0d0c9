/** The kinds of address, which differ in headers, limits and in what is done with Next's answer. */
export type Kind = 'health' | 'style' | 'asset' | 'rollCall' | 'admin' | 'api' | 'public'

export function kindOf(url: string): Kind {
  const path = pathOf(url)
  if (path === '/health/live' || path === '/health/ready') return 'health'
  if (path === '/_plain.css') return 'style'
  if (isUnder(path, '/_next')) return 'asset'
  if (rollCall.test(path)) return 'rollCall'
  if (isUnder(path, '/admin')) return 'admin'
  if (isUnder(path, '/api')) return 'api'
  return 'public'
}

/** The page of an evening, and what the roll-call is made of. A team's other pages are the admin's. */
const rollCall = /^\/admin\/hold\/([^/]+\/gang\/|skal$|[a-z]+\.(js|css)$)/

export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '/'
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
