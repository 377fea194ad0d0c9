import { describe, expect, it } from 'vitest'
import { areSimilar, lookAlikes, type Known } from '@/domain/lookAlikes'

const her: Known = {
  id: 'her',
  name: 'Prøve Navnesen',
  telephone: '+4520000001',
  area: 'grantoften',
}
const like = (changed: Partial<Known>): Known => ({
  id: 'other',
  name: 'Helt Anderledes',
  telephone: '+4520000002',
  area: 'grantoften',
  ...changed,
})

describe('records that may be the same woman’s', () => {
  it('have the same telephone, whatever the name and area', () => {
    const other = like({ telephone: her.telephone, area: 'outside' })
    expect(lookAlikes(her, [other])).toEqual([{ id: 'other', because: 'telephone' }])
  })

  it('or a similar name in the same area, and not in another', () => {
    const named = like({ name: 'prove navnesen' })
    expect(lookAlikes(her, [named])).toEqual([{ id: 'other', because: 'name' }])
    expect(lookAlikes(her, [{ ...named, area: 'outside' }])).toEqual([])
  })

  it('are never herself, and two without telephone are not alike for that', () => {
    expect(lookAlikes(her, [her])).toEqual([])
    expect(lookAlikes({ ...her, telephone: null }, [like({ telephone: null })])).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['Ayşe Yılmaz', 'ayse yilmaz'],
    ['Yilmaz Ayse', 'Ayşe Yılmaz'],
    ['أمينة محمد', 'امينه محمد'],
    ['یگانه', 'يگانه'],
    ['Fadumo Ali', 'Faduma Ali'],
  ])('%s and %s are similar', (one, other) => {
    expect(areSimilar(one, other)).toBe(true)
  })

  it.each([
    ['Amina Prøve', 'Zahra Prøve'],
    ['Ali', 'Eva'],
    ['أمينة', 'Amina'],
    ['...', '...'],
  ])('%s and %s are not', (one, other) => {
    expect(areSimilar(one, other)).toBe(false)
  })
})
