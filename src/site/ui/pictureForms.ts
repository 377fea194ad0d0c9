import { type FragmentType, graphql, readFragment } from '@/generated/gql'

/** What a picture is asked for by. A form's address is made of its name, so the name is asked for too. */
export const pictureForms = graphql(`
  fragment PictureForms on Media {
    url
    filename
    width
    height
    sizes {
      small {
        url
        filename
        width
        height
      }
      medium {
        url
        filename
        width
        height
      }
      large {
        url
        filename
        width
        height
      }
    }
  }
`)

export type StoredPicture = FragmentType<typeof pictureForms>

/** A picture at one of the widths in which it is kept. */
export type PictureForm = {
  readonly url: string
  readonly width: number
  readonly height: number
}

/**
 * The forms of a picture, the narrowest first. It has no form that is wider than it was when it came.
 * @param widest beyond which none is wanted, unless there is no other
 */
export function formsOf(stored: StoredPicture, widest = Infinity): readonly PictureForm[] {
  const { sizes, ...whole } = readFragment(pictureForms, stored)
  // The whole may be wide enough for print; one that came before has no form between.
  const large = sizes?.large?.url ? sizes.large : whole
  const forms = [sizes?.small, sizes?.medium, large].flatMap(asForm)
  return forms.filter(({ width }, index) => index === 0 || width <= widest)
}

type Sized = { url?: string | null; width?: number | null; height?: number | null }

const asForm = (form: Sized | null | undefined): readonly PictureForm[] =>
  form?.url && form.width && form.height
    ? [{ url: form.url, width: form.width, height: form.height }]
    : []
