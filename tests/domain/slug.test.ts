import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, refuseSlug, slugify } from '@/domain/slug'
import { anyText } from './anyText'

describe('a slug', () => {
  it.each([
    ['Den første aften', 'den-foerste-aften'],
    ['Ægte Åbenhed', 'aegte-aabenhed'],
    ['  Hvad nu?! ', 'hvad-nu'],
    ['Işıl ve Çağrı', 'isil-ve-cagri'],
    ['A\u030aben', 'aaben'],
    ['Café 2018', 'cafe-2018'],
    ['قصتي', ''],
    ['---', ''],
  ])('of %j is %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('is at most 80 signs, and does not end in a hyphen', () => {
    expect(slugify(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
    expect(slugify('æ'.repeat(80))).toHaveLength(80)
  })

  it('of any text is empty or an address, and stays what it is', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const slug = slugify(text)
        expect(slug === '' || isSlug(slug)).toBe(true)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })

  it('that is typed is looked at', () => {
    expect(refuseSlug('den-foerste-aften')).toEqual([])
    for (const slug of [null, '']) expect(refuseSlug(slug)).toMatchObject([{ code: 'slugMissing' }])
    for (const slug of ['Den', 'a b', 'a--b', '-a', 'a-', 'ø', '../x', 'a/b', 'a'.repeat(81)]) {
      expect(refuseSlug(slug, 'address')).toEqual([{ path: 'address', code: 'slugForm' }])
    }
  })
})
