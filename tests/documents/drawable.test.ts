import { expect, test } from 'vitest'
import { drawable } from '@/documents/sharePicture/drawable'

test.each([
  ['Vi ses 🌸', 'Vi ses'],
  ['👩🏽‍🦱 hej ❤️ 🇩🇰', 'hej'],
  ['på\n to\tlinjer', 'på to linjer'],
  ['می‌گشایند ۱۲', 'می‌گشایند ۱۲'],
  ['#panic("x") $a$ <b>', '#panic("x") $a$ <b>'],
])('%s', (text, shown) => {
  expect(
    drawable(text, 100)
      .replace(/\u200d/g, '')
      .trim(),
  ).toBe(shown)
})

test('a long text ends after a whole word, and one of a single word ends anyway', () => {
  expect(drawable('en to tre fire', 11)).toBe('en to tre …')
  expect(drawable('en to tre fire', 14)).toBe('en to tre fire')
  expect(drawable('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)} …`)
})

test('a word that is longer than a line may be broken', () => {
  expect(
    drawable('x'.repeat(60), 100)
      .split('\u200b')
      .map((part) => part.length),
  ).toEqual([24, 24, 12])
  expect(drawable('x'.repeat(30), 100)).toBe('x'.repeat(30))
})
