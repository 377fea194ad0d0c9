/**
 * Tells the server in front which status this page has: `notFound()` would leave an empty page
 * without script, and a page cannot set a status of its own.
 */
export function StatusMark({ status }: { readonly status: 404 | 410 | 429 }) {
  return <meta name="x-status" content={String(status)} />
}
