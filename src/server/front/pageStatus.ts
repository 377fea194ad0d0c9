const meta = /<meta\b[^>]*\bname="x-status"[^>]*>/gi

/**
 * The status that a page names in `<meta name="x-status" content="404">`, and the page without it.
 * A page of Next's cannot set one and still show itself without script.
 */
export function pageStatus(html: string): {
  readonly status: number | undefined
  readonly html: string
} {
  const found = html.match(meta)?.[0]
  const status = found === undefined ? undefined : /\bcontent="([45]\d\d)"/i.exec(found)?.[1]
  return {
    status: status === undefined ? undefined : Number(status),
    html: found === undefined ? html : html.replace(meta, ''),
  }
}
