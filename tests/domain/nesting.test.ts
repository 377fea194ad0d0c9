import { expect, test } from 'vitest'
import { isNestedTooDeeply } from '@/domain/nesting'

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ x: [inner] }), 'leaf')

test('what somebody writes is not too deep, and what only a program makes is', () => {
  for (const value of [undefined, null, 1, 'x', {}, [[]], nested(100)])
    expect(isNestedTooDeeply(value)).toBe(false)
  for (const levels of [101, 5000]) expect(isNestedTooDeeply(nested(levels))).toBe(true)
})

test('what is wide is not deep', () => {
  expect(isNestedTooDeeply(Array.from({ length: 100_000 }, (_, at) => ({ at })))).toBe(false)
})
