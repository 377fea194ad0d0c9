import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { makeFragmentData } from '@/generated/gql'
import { Picture } from '@/site/ui/Picture'
import { formsOf, pictureForms } from '@/site/ui/pictureForms'

const form = (width: number) => ({
  url: `/api/media/file/x-${width}.webp`,
  width,
  height: width / 2,
})
const kept = (width: number) => ({ ...form(width), filename: `x-${width}.webp` })
const none = { url: null, filename: null, width: null, height: null }
type Kept = ReturnType<typeof kept> | typeof none
const stored = (
  whole: Kept,
  small: Kept | null = null,
  medium: Kept | null = null,
  large: Kept | null = null,
) => makeFragmentData({ ...whole, sizes: { small, medium, large } }, pictureForms)

const wide = stored(kept(1600), kept(480), kept(960))
const narrow = stored(kept(300), none, none)

const drawn = (props: Partial<Parameters<typeof Picture>[0]> = {}) =>
  renderToStaticMarkup(<Picture picture={wide} alt="En dør" sizes="92vw" {...props} />)

describe('a picture', () => {
  test('is offered in each of its widths, and its place is kept free', () => {
    expect(drawn()).toBe(
      '<img sizes="92vw" alt="En dør" src="/api/media/file/x-960.webp" srcSet="/api/media/file/x-480.webp 480w, /api/media/file/x-960.webp 960w, /api/media/file/x-1600.webp 1600w" width="960" height="480" loading="lazy" fetchPriority="auto" decoding="async"/>',
    )
  })

  test('waits until it is nearly seen, unless the page begins with it', () => {
    expect(drawn()).toContain('loading="lazy"')
    expect(drawn({ first: true })).toContain('loading="eager" fetchPriority="high"')
  })

  test('is never asked for wider than it is needed', () => {
    expect(drawn({ widest: 960 })).not.toContain('1600')
    expect(formsOf(wide, 960).map(({ width }) => width)).toEqual([480, 960])
  })

  test('that came small has one form, however narrow it is wanted', () => {
    expect(formsOf(narrow)).toEqual([form(300)])
    expect(formsOf(stored(kept(1600)), 960)).toEqual([form(1600)])
    expect(drawn({ picture: narrow })).toContain('src="/api/media/file/x-300.webp"')
  })

  test('that is wide enough for print is shown no wider than the site shows any', () => {
    const printable = stored(kept(3200), kept(480), kept(960), kept(1600))
    expect(formsOf(printable).map(({ width }) => width)).toEqual([480, 960, 1600])
  })

  test('whose file may not be seen is none', () => {
    expect(drawn({ picture: stored(none) })).toBe('')
    expect(drawn({ picture: makeFragmentData({ ...none, sizes: null }, pictureForms) })).toBe('')
  })
})
