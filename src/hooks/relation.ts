import { copenhagenDate } from '@/domain/time'

/** The id of a related record, whether Payload holds the id or the whole record. */
export function idOf(related: string | { readonly id: string } | null | undefined): string | null {
  if (related === null || related === undefined) return null
  return typeof related === 'string' ? related : related.id
}

/** A stored date as a moment; nothing when the field is empty. */
export function momentOf(stored: string | null | undefined): Date | null {
  return stored ? new Date(stored) : null
}

/** A stored date as its day in Copenhagen, YYYY-MM-DD; nothing when the field is empty. */
export function dayOf(stored: string | null | undefined): string | null {
  return stored ? copenhagenDate(new Date(stored)) : null
}
