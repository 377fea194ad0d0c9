/** The kinds of address, which differ in headers, limits and in what is done with Next's answer. */
export type Kind = 'health' | 'style' | 'asset' | 'rollCall' | 'tally' | 'admin' | 'api' | 'public'

export function kindOf(url: string): Kind {
  const path = pathOf(url)
  if (path === '/health/live' || path === '/health/ready') return 'health'
  if (path === '/_plain.css') return 'style'
  if (isUnder(path, '/_next') || ofFramework.test(path)) return 'asset'
  if (rollCall.test(path)) return 'rollCall'
  if (path === '/samtale/app.js' || path === '/samtale/worker.js') return 'tally'
  if (isUnder(path, '/admin')) return 'admin'
  // The folder itself is no door of the API's: Next would draw a page there, and takes a page's forms apart.
  if (path.startsWith('/api/')) return 'api'
  return 'public'
}

/** Pages by which the framework tells of faults. Whoever asks for one would be told of one that there is not. */
const ofFramework = /^\/_(app|document|error|global-error|not-found)(\.[^/]*)?(\/|$)/

/** The page of an evening, and what the roll-call is made of. A team's other pages are the admin's. */
const rollCall = /^\/admin\/hold\/([^/]+\/gang\/|skal$|[a-z]+\.(js|css)$)/

/** Staff's preview of a story, which the admin shows in a frame. */
export const isPreview = (url: string): boolean => isUnder(pathOf(url), '/admin/forhaandsvisning')

/** An uploaded file, which is too large to be held. */
export const isFile = (url = '/'): boolean => /^\/api\/[\w-]+\/file\//.test(pathOf(url))

export function pathOf(url: string): string {
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
