import { shareOf } from '@/charts/drawing'

/** For the eye only: the number stands beside it. A hidden one is a dashed line, and never nothing. */
export function Bar({ count, most }: { readonly count: number | null; readonly most: number }) {
  return (
    <svg className="bar" aria-hidden="true">
      {count === null ? (
        <line className="bar-hidden" x1="0" y1="50%" x2="100%" y2="50%" />
      ) : (
        <>
          <rect className="bar-ground" width="100%" height="100%" />
          <rect className="bar-part" width={`${shareOf(count, most)}%`} height="100%" />
        </>
      )}
    </svg>
  )
}

/** What the longest bar stands for. */
export const longestOf = (counts: readonly (number | null)[]): number =>
  Math.max(0, ...counts.map((count) => count ?? 0))
