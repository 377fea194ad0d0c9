import { describe, expect, it } from 'vitest'
import { composedFor, previewOf, refuseComposed, wordsFor, type Receiver } from '@/domain/compose'

const her: Receiver = {
  id: 'a',
  name: 'Prøve A',
  status: 'attending',
  locale: 'da',
  reachedBy: 'sms',
  interview: null,
  evening: { when: new Date('2031-09-03T15:00:00Z'), place: 'Prøvesalen' },
}
const words = { da: 'Husk madpakke', ar: 'أحضري الطعام', tr: '  ' }

describe('a preview', () => {
  const women: readonly Receiver[] = [
    her,
    { ...her, id: 'b', locale: 'ar' },
    { ...her, id: 'c', locale: 'tr' },
    { ...her, id: 'd', reachedBy: 'email' },
    { ...her, id: 'e', reachedBy: null },
    { ...her, id: 'f', status: 'withdrawn' },
  ]

  it('says how many get it, in how many languages, and who is not reached', () => {
    const preview = previewOf(women, 'free', words)
    expect(preview.reached.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(preview.withoutTelephone).toBe(2)
    expect(preview.unreached.map(({ id }) => id)).toEqual(['e'])
    expect(preview.unfit.map(({ id }) => id)).toEqual(['f'])
    expect(preview.languages.map(({ language, count }) => [language, count])).toEqual([
      ['da', 3],
      ['ar', 1],
    ])
    expect(preview.languages[1]?.length.encoding).toBe('UCS2')
  })

  it('shows the longest of texts that differ', () => {
    const short = { ...her, evening: { when: new Date('2031-09-03T15:00:00Z') } }
    const [danish] = previewOf([short, her], 'admitted', {}).languages
    expect(danish?.text).not.toContain('Prøvesalen')
    expect(danish?.length.units).toBe((danish?.text.length ?? 0) + ', Prøvesalen'.length)
  })

  it('of nobody is empty', () => {
    expect(previewOf([], 'free', words)).toEqual({
      reached: [],
      withoutTelephone: 0,
      unreached: [],
      unfit: [],
      languages: [],
    })
  })
})

describe('what is written by hand', () => {
  it('is Danish where her language has no words', () => {
    expect(wordsFor(words, 'tr')).toEqual({ language: 'da', text: 'Husk madpakke' })
    expect(wordsFor(words, 'ar').language).toBe('ar')
  })

  it('fits where she stands, and needs what it tells of', () => {
    expect(composedFor(her, 'interview', {})).toBeNull()
    const planned = { ...her, status: 'interviewPlanned' } as const
    expect(composedFor(planned, 'interview', {})).toBeNull()
    expect(composedFor({ ...planned, interview: her.evening }, 'interview', {})).not.toBeNull()
    expect(composedFor({ ...her, evening: null }, 'admitted', {})).toBeNull()
    expect(composedFor({ ...her, status: 'active' }, 'diplomaReady', {})).not.toBeNull()
  })

  it('is refused for all that is wrong with it at once', () => {
    const codes = (given: Parameters<typeof refuseComposed>[0]) =>
      refuseComposed(given).map(({ path, code }) => `${path} ${code}`)
    expect(codes({ purpose: 'free', words, receivers: 1 })).toEqual([])
    expect(codes({ purpose: 'diplomaReady', words: {}, receivers: 200 })).toEqual([])
    expect(
      codes({
        purpose: 'free',
        words: { tr: 'a'.repeat(601), ar: ['010190', '1234'].join('-') },
        receivers: 0,
      }),
    ).toEqual([
      'applicants receiversMissing',
      'words.da messageWordsMissing',
      'words.ar cprFound',
      'words.tr textTooLong',
    ])
    expect(codes({ purpose: 'diplomaReady', words: {}, receivers: 201 })).toEqual([
      'applicants receiversTooMany',
    ])
  })
})
