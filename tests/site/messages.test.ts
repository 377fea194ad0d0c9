import { describe, expect, test } from 'vitest'
import { locales } from '@/domain/locales'
import { messages } from '@/site/messages'

/** Every text with the path to it; a text that takes numbers is told two of them. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, undefined, [2, 5]))]]
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`)
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

describe.each(locales)('the catalogue %s', (locale) => {
  const own = texts(messages[locale])

  test('has the very texts that Danish has', () => {
    expect(own.map(([path]) => path)).toEqual(texts(messages.da).map(([path]) => path))
  })

  test('leaves no text empty', () => {
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe('the Arabic catalogue', () => {
  const names = ['.signUp.life.areas.hedeMaglepark', '.signUp.life.areas.grantoften']

  test('is written in Arabic script throughout, but for the names of places', () => {
    const foreign = texts(messages.ar).filter(([, text]) => !/\p{Script=Arabic}/u.test(text))
    expect(foreign.map(([path]) => path)).toEqual(names)
  })

  test('leaves no run of direction open', () => {
    for (const [path, text] of texts(messages.ar)) {
      const opened = text.match(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/g)?.length ?? 0
      const closed = text.match(/[\u202c\u2069]/g)?.length ?? 0
      expect([path, opened]).toEqual([path, closed])
    }
  })
})
