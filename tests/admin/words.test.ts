import { da } from '@payloadcms/translations/languages/da'
import { describe, expect, it } from 'vitest'
import { adminWords } from '@/admin/words'

describe('the corrected Danish of the admin', () => {
  const corrected = Object.entries(adminWords.da).flatMap(([group, words]) =>
    Object.entries(words).map(([key, text]) => ({ group, key, text })),
  )

  it('names only texts that Payload has, and keeps what it fills in', () => {
    for (const { group, key, text } of corrected) {
      const original: unknown = Reflect.get(Object(Reflect.get(da.translations, group)), key)
      expect(original, `${group}:${key}`).toBeTypeOf('string')
      for (const [slot] of text.matchAll(/\{\{\w+\}\}|<\d>/g))
        expect(original, `${group}:${key}`).toContain(slot)
    }
  })

  it('changes each text that it names', () => {
    for (const { group, key, text } of corrected)
      expect(Reflect.get(Object(Reflect.get(da.translations, group)), key)).not.toBe(text)
  })

  it('calls the bin a bin everywhere', () => {
    expect(adminWords.da.general.trash).toBe('Papirkurv')
    for (const { text } of corrected) expect(text).not.toMatch(/affald|skraldespand/i)
  })
})
