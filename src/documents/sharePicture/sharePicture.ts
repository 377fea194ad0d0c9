import { direction, type Locale } from '@/domain/locales'
import { sharp } from '@/native/sharp'
import { drawn } from '../typst'
import { drawable } from './drawable'

export const size = { width: 1200, height: 630 } as const

type Part = { readonly language: Locale; readonly text: string }

/** What the picture says. Title and lead may stand in Danish on a page of another language. */
export type SharePicture = {
  /** The page's, which decides on which side the picture begins. */
  readonly locale: Locale
  /** The site's name in that language. */
  readonly site: string
  readonly title: Part
  readonly lead?: Part
}

/**
 * A PNG that says what a page is about, for where it is shared: words only, never a face. Pictures
 * are drawn one at a time, so that many of them leave the machine to those who read pages.
 */
export function sharePicture(wanted: SharePicture): Promise<Buffer> {
  const drawing = last.then(() => draw(wanted))
  last = drawing.catch(() => undefined)
  return drawing
}

let last: Promise<unknown> = Promise.resolve()

function draw({ locale, site, title, lead }: SharePicture): Promise<Buffer> {
  const svg = drawn('sharePicture/sharePicture.typ', {
    rightToLeft: direction(locale) === 'rtl',
    site: written({ language: locale, text: site }, 60),
    title: written(title, 130),
    ...(lead === undefined ? {} : { lead: written(lead, 260) }),
  })
  return sharp(Buffer.from(svg))
    .resize(size)
    .flatten()
    .png({ palette: true, colours: 64 })
    .toBuffer()
}

const written = ({ language, text }: Part, longest: number) => ({
  language,
  rightToLeft: direction(language) === 'rtl',
  text: drawable(text, longest),
})
