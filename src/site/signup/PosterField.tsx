import { posterField } from './addresses'

/** Carries the code of the poster that led her here, for which she is not asked. */
export function PosterField({ poster }: { readonly poster: string | null }) {
  return poster === null ? null : <input type="hidden" name={posterField} value={poster} />
}
