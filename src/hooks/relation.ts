/** The id of a related record, whether Payload holds the id or the whole record. */
export function idOf(related: string | { readonly id: string } | null | undefined): string | null {
  if (related === null || related === undefined) return null
  return typeof related === 'string' ? related : related.id
}

/** A stored date as a moment; nothing when the field is empty. */
export function momentOf(stored: string | null | undefined): Date | null {
  return stored ? new Date(stored) : null
}
