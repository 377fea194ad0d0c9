import { describe, expect, it } from 'vitest'
import type { ConsentMedium } from '@/domain/choices/people'
import { consentCovers, mediaOf, missingConsents, type Consent } from '@/domain/consents'

const now = new Date('2018-11-01T12:00:00Z')
const before = new Date('2018-10-01T12:00:00Z')
const after = new Date('2018-12-01T12:00:00Z')

const amina = { applicant: 'amina', forChild: false } as const
const everything = mediaOf({ text: true, picture: true, film: true })
const layla = { applicant: 'layla', forChild: false } as const

const consent = (change: Partial<Consent> = {}): Consent => ({
  who: amina,
  purpose: 'story',
  channel: 'site',
  medium: 'text',
  givenAt: before,
  expiresAt: null,
  withdrawnAt: null,
  ...change,
})

const covers = (change: Partial<Consent>) =>
  consentCovers([consent(change)], { purpose: 'story', channel: 'site', now })

describe('a consent', () => {
  it('covers its purpose on its channel', () => {
    expect(covers({})).toBe(true)
    expect(covers({ expiresAt: after })).toBe(true)
    expect(covers({ givenAt: now })).toBe(true)
  })

  it.each([
    ['for another channel', { channel: 'facebook' }],
    ['for no channel', { channel: null }],
    ['for another purpose', { purpose: 'picture' }],
    ['that has run out', { expiresAt: before }],
    ['that runs out this very moment', { expiresAt: now }],
    ['that was withdrawn', { withdrawnAt: before }],
    ['that was withdrawn this very moment', { withdrawnAt: now }],
    ['that is not given yet', { givenAt: after }],
  ] as const)('%s does not', (_, change) => {
    expect(covers(change)).toBe(false)
  })

  it('to be contacted has no channel', () => {
    const contact = consent({ purpose: 'contact', channel: null })
    expect(consentCovers([contact], { purpose: 'contact', channel: null, now })).toBe(true)
    expect(consentCovers([contact], { purpose: 'story', channel: null, now })).toBe(false)
  })

  it('given anew stands beside one that was withdrawn', () => {
    const consents = [consent({ withdrawnAt: before }), consent({ givenAt: before })]
    expect(consentCovers(consents, { purpose: 'story', channel: 'site', now })).toBe(true)
  })
})

describe('what is missing', () => {
  type Asked = Partial<Parameters<typeof missingConsents>[0]> & { media?: readonly ConsentMedium[] }
  /** `media`: in which somebody can be recognised, and nothing else is shown. */
  const missing = ({ media = ['text'], ...given }: Asked) =>
    missingConsents({
      channels: ['site'],
      shown: media,
      recognised: media,
      consents: [],
      now,
      ...given,
    })

  it('is each channel that no consent covers, of her who gave the others', () => {
    const channels = ['site', 'facebook', 'print'] as const
    expect(missing({ channels, consents: [consent()] })).toEqual([
      { who: amina, channel: 'facebook', medium: 'text' },
      { who: amina, channel: 'print', medium: 'text' },
    ])
    expect(missing({})).toEqual([{ who: null, channel: 'site', medium: 'text' }])
  })

  it('is none when nobody can be recognised, or nothing is shown', () => {
    expect(missing({ media: [] })).toEqual([])
    expect(missing({ channels: [] })).toEqual([])
  })

  it('is asked of whoever was once asked, though nobody is ticked as recognisable', () => {
    const consents = [consent({ withdrawnAt: before }), consent({ medium: 'voice' })]
    const asked = { shown: everything, recognised: [], consents } as const
    expect(missing(asked)).toEqual([{ who: amina, channel: 'site', medium: 'text' }])
    expect(missing({ ...asked, channels: ['print'] })).toEqual([
      { who: amina, channel: 'print', medium: 'text' },
      { who: amina, channel: 'print', medium: 'voice' },
    ])
    expect(missing({ ...asked, shown: ['picture'] })).toEqual([])
  })

  it('comes about when time passes', () => {
    const consents = [consent({ expiresAt: after })]
    expect(missing({ consents })).toEqual([])
    expect(missing({ consents, now: after })).toHaveLength(1)
  })

  it('is the picture, where only the words were said yes to', () => {
    const media = mediaOf({ text: true, picture: true, film: false })
    expect(missing({ media, consents: [consent()] })).toEqual([
      { who: amina, channel: 'site', medium: 'picture' },
    ])
    const withPicture = [consent(), consent({ medium: 'picture' })]
    expect(missing({ media, consents: withPicture })).toEqual([])
  })

  it('is what is seen and what is heard of a film, each by itself', () => {
    const media = mediaOf({ text: true, picture: false, film: true })
    const consents = [consent(), consent({ medium: 'film' })]
    expect(missing({ media, consents })).toEqual([{ who: amina, channel: 'site', medium: 'voice' }])
  })

  it.each([
    ['picture', 'picture outside the story', { purpose: 'picture', medium: 'picture' }],
    ['words', 'words in another place', { channel: 'facebook' }],
  ] as const)('is the %s, where the yes was to a %s', (_, _what, other) => {
    const media = mediaOf({ text: true, picture: true, film: false })
    const found = missing({ media, consents: [consent(other)] })
    expect(found).toContainEqual(expect.objectContaining({ channel: 'site', medium: 'text' }))
    expect(found).toContainEqual(expect.objectContaining({ channel: 'site', medium: 'picture' }))
  })

  it('is asked of each who is in it: another’s yes is not hers', () => {
    const consents = [consent(), consent({ who: layla, withdrawnAt: before })]
    expect(missing({ consents })).toEqual([{ who: layla, channel: 'site', medium: 'text' }])
  })

  it('is asked of her only in what she is in', () => {
    const media = ['text', 'picture'] as const
    const consents = [consent(), consent({ who: layla, medium: 'picture' })]
    expect(missing({ media, consents })).toEqual([])
  })

  it('is asked of a child apart from its mother, who answers for both', () => {
    const child = { applicant: 'amina', forChild: true }
    const consents = [consent(), consent({ who: child, channel: 'facebook' })]
    expect(missing({ consents })).toEqual([{ who: child, channel: 'site', medium: 'text' }])
  })
})
