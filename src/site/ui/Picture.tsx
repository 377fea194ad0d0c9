import type { LanguageAttributes } from './language'
import { formsOf, type StoredPicture } from './pictureForms'

type PictureProps = LanguageAttributes & {
  readonly picture: StoredPicture
  readonly alt: string
  /** How wide it stands on the page, as the attribute `sizes` says it. */
  readonly sizes: string
  /** No form wider than this is needed. */
  readonly widest?: number
  /** Stands where the page begins, and is fetched at once; others only when they are nearly seen. */
  readonly first?: boolean
  readonly className?: string
}

/** A picture in the narrowest form that is sharp where it stands; nothing where it has no file. */
export function Picture({ picture, alt, widest, first = false, ...attributes }: PictureProps) {
  const forms = formsOf(picture, widest)
  const form = forms.findLast(({ width }) => width <= fallbackWidth) ?? forms[0]
  if (form === undefined) return null
  return (
    <img
      {...attributes}
      alt={alt}
      src={form.url}
      srcSet={forms.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      width={form.width}
      height={form.height}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      decoding="async"
    />
  )
}

/** For browsers that choose no form themselves. */
const fallbackWidth = 960
