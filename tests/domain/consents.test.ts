import { describe, expect, it } from 'vitest'
import { consentCovers, missingConsents, type Consent } from '@/domain/consents'

const now = new Date('2018-11-01T12:00:00Z')
const before = new Date('2018-10-01T12:00:00Z')
const after = new Date('2018-12-01T12:00:00Z')

const consent = (change: Partial<Consent> = {}): Consent => ({
  purpose: 'story',
  channel: 'site',
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

describe('missing consents', () => {
  const channels = ['site', 'facebook', 'print'] as const

  it('are the channels that no consent covers', () => {
    expect(missingConsents({ channels, recognisable: true, consents: [consent()], now })).toEqual([
      'facebook',
      'print',
    ])
    expect(missingConsents({ channels, recognisable: true, consents: [], now })).toEqual(channels)
  })

  it('are none when nobody can be recognised, or nothing is shown', () => {
    expect(missingConsents({ channels, recognisable: false, consents: [], now })).toEqual([])
    expect(missingConsents({ channels: [], recognisable: true, consents: [], now })).toEqual([])
  })

  it('come about when time passes', () => {
    const consents = [consent({ expiresAt: after })]
    const input = { channels: ['site'] as const, recognisable: true, consents }
    expect(missingConsents({ ...input, now })).toEqual([])
    expect(missingConsents({ ...input, now: after })).toEqual(['site'])
  })
})
