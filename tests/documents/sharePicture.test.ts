import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { sharePicture, size, type SharePicture } from '@/documents/sharePicture/sharePicture'
import { direction, locales, type Locale } from '@/domain/locales'
import { messages } from '@/site/messages'
import { token } from '../site/tokens'
import { inkByPango, inkIn, likeness } from './ink'

/** Where title and lead may stand: between the edge of the picture and the wall with the door. */
function column(locale: Locale) {
  const left = direction(locale) === 'rtl' ? 336 : 40
  return { left, top: 140, width: 824, height: size.height - 140 }
}

const of = (locale: Locale, title: string, more: Partial<SharePicture> = {}) => ({
  locale,
  site: messages[locale].site.name,
  title: { language: locale, text: title },
  ...more,
})

const titleOf = async (wanted: SharePicture) =>
  inkIn(await sharePicture(wanted), column(wanted.locale))

describe('the letters of the title', () => {
  const texts: readonly (readonly [Locale, string])[] = [
    ['da', 'Æblegrød på øen'],
    ['en', 'A door opens'],
    ['ar', 'أمهات الأحياء'],
    ['ar', 'لا إله أهلاً'],
    ['ar', 'سنة 2026 في DR1'],
    ['fa', 'می‌گشایند ژرف'],
    ['fa', 'از ۱۰ تا ۱۲ زن'],
    ['ur', 'ٹھیک ہیں گاڑی'],
    ['tr', 'Işıl İğdır Şule'],
    ['so', 'Haween'],
    ['da', '#panic() $x$ *'],
  ]

  test.each(texts)('are in %s those that another program draws: %s', async (locale, text) => {
    const drawn = await titleOf(of(locale, text))
    expect(likeness(drawn, await inkByPango(text))).toBeGreaterThan(0.8)
    const backwards = await inkByPango(Array.from(text).reverse().join(''))
    expect(likeness(drawn, backwards)).toBeLessThan(0.5)
  })

  test.each(texts.filter(([locale]) => direction(locale) === 'rtl'))(
    'are joined in %s: %s',
    async (locale, text) => {
      const apart = await inkByPango(Array.from(text).join('\u200c'))
      expect(likeness(await titleOf(of(locale, text)), apart)).toBeLessThan(0.5)
    },
  )
})

describe('the picture', () => {
  test.each(locales)('is in %s a PNG of the size that is announced, and light', async (locale) => {
    const { home, site } = messages[locale]
    const lead = { language: locale, text: site.description }
    const picture = await sharePicture(of(locale, home.heading, { lead }))
    const { format, width, height } = await sharp(picture).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThan(60_000)
  })

  test('begins on the side on which its language begins', async () => {
    expect((await titleOf(of('da', 'Åse'))).from.x).toBeLessThan(80)
    for (const locale of ['ar', 'fa', 'ur'] as const)
      expect((await titleOf(of(locale, 'سارة'))).to.x).toBeGreaterThan(1120)
  })

  test('lets a Danish title run its own way on an Arabic page', async () => {
    const danish = { title: { language: 'da', text: 'Den første aften (1)' } } as const
    const drawn = await titleOf(of('ar', '', danish))
    expect(drawn.from.x).toBeGreaterThan(336)
    expect(drawn.from.x).toBeLessThan(420)
    expect(likeness(drawn, await inkByPango('Den første aften (1)'))).toBeGreaterThan(0.8)
  })

  const story = 'Da jeg kom hertil, kendte jeg ingen i opgangen, men så bankede min bydelsmor på '
  test.each([
    ['of 120 letters', story.repeat(2).slice(0, 120)],
    ['of long words', 'Beboerinformationsmødedeltager '.repeat(4)],
    ['of thousands of words', 'ي '.repeat(3000)],
    ['that looks like markup', '<b>&amp;</b> '.repeat(10)],
    ['that is one endless word', 'n'.repeat(120)],
  ])('holds a title %s', async (_, text) => {
    const { from, to } = await titleOf(of('da', text, { lead: { language: 'da', text } }))
    expect(from.y).toBeGreaterThan(140)
    expect(to.x).toBeLessThan(864)
    expect(to.y).toBeLessThan(600)
  })

  test.each([
    ['endless Arabic', 'ا'.repeat(5000)],
    ['letters of no font', '𝕏'.repeat(120)],
    ['marks without letters', '\u0301'.repeat(3000)],
    ['nothing', ''],
  ])('is drawn if the title is %s', async (_, text) => {
    expect((await sharePicture(of('ar', text))).length).toBeGreaterThan(1000)
  })

  test('is drawn for each of many who ask at the same time', async () => {
    const titles = ['Den ene', 'Den anden', 'Den tredje']
    const drawn = await Promise.all(titles.map((title) => sharePicture(of('da', title))))
    for (const [index, title] of titles.entries())
      expect(drawn[index]).toEqual(await sharePicture(of('da', title)))
  })
})

test('its colours are the site’s', () => {
  const template = readFileSync('src/documents/brand.typ', 'utf8')
  const used = [...template.matchAll(/#let ([\w-]+) = rgb\("(#\w{6})"\)/g)]
  expect(used.length).toBeGreaterThan(4)
  expect(template.match(/rgb\(/g)?.length).toBe(used.length)
  for (const [, name = '', colour] of used)
    expect([name, colour]).toEqual([name, token(name).light])
})
