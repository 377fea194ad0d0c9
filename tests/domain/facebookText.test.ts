import { describe, expect, test } from 'vitest'
import { facebookLength, facebookText } from '@/domain/facebookText'

const address = 'https://bydelsmoedre.example/da/historier/lys'
const story = { text: null, title: 'Lys i vinduerne', lead: 'Hun bankede på.' }
const wordsOf = (text: string) => text.slice(0, -address.length).trimEnd()

describe('the words of a post', () => {
  test('are the title and the lead, and end with the address as a word of its own', () => {
    expect(facebookText(story, address)).toBe(`Lys i vinduerne\n\nHun bankede på.\n\n${address}`)
    expect(facebookText({ ...story, lead: null }, address)).toBe(`Lys i vinduerne\n\n${address}`)
  })

  test('are staff’s own where they wrote some', () => {
    expect(facebookText({ ...story, text: ' Kom og mød os ' }, address)).toBe(
      `Kom og mød os\n\n${address}`,
    )
    expect(facebookText({ ...story, text: '  ' }, address)).toContain('Lys i vinduerne')
  })

  test('are shortened between two words', () => {
    const long = wordsOf(facebookText({ ...story, lead: 'ord med mere '.repeat(60) }, address))
    expect(long.length).toBeLessThanOrEqual(facebookLength)
    expect(long).toMatch(/(ord|med|mere) …$/)
    const unbroken = wordsOf(facebookText({ ...story, title: 'å'.repeat(700), lead: '' }, address))
    expect(unbroken.length).toBeLessThanOrEqual(facebookLength)
  })
})
