const allowed = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * The address if a visitor may be led there, else undefined. Parsed rather than matched, because
 * browsers also follow `java\tscript:` and the like.
 */
export function safeLink(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && allowed.includes(url.protocol) ? url.href : undefined
}
