import { describe, expect, it } from 'vitest'
import type { Channel, StoryStatus } from '@/domain/choices/publishing'
import { say } from '@/domain/problem'
import { refuseStoryChange, type StoryChange, type StoryState } from '@/domain/stories'

const now = new Date('2018-11-01T12:00:00Z')
const later = new Date('2018-11-02T12:00:00Z')

const story: StoryState = {
  status: 'awaitingConsent',
  slug: 'den-foerste-aften',
  channels: ['site', 'facebook'],
  scheduledFor: later,
}

const gap = (channel: Channel) =>
  ({ channel, medium: 'text', name: null, forChild: false }) as const

function problems(change: Partial<StoryChange>) {
  return refuseStoryChange({
    before: story,
    after: story,
    contentChanged: false,
    withoutWords: [],
    viewerRole: 'coordinator',
    missing: [],
    now,
    ...change,
  })
}

const refused = (change: Partial<StoryChange>) =>
  problems(change).map(({ path, code }) => `${path}: ${code}`)

const step = (from: StoryStatus, to: StoryStatus, change: Partial<StoryChange> = {}) =>
  refused({ before: { ...story, status: from }, after: { ...story, status: to }, ...change })

describe('the way of a story', () => {
  it.each([
    ['draft', 'awaitingConsent'],
    ['awaitingConsent', 'approved'],
    ['awaitingConsent', 'draft'],
    ['approved', 'scheduled'],
    ['approved', 'published'],
    ['scheduled', 'published'],
    ['published', 'withdrawn'],
    ['scheduled', 'withdrawn'],
    ['approved', 'draft'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(step(from, to)).toEqual([])
  })

  it.each([
    ['draft', 'approved'],
    ['draft', 'published'],
    ['awaitingConsent', 'published'],
    ['published', 'draft'],
    ['withdrawn', 'published'],
    ['withdrawn', 'draft'],
  ] as const)('does not go from %s to %s', (from, to) => {
    expect(step(from, to)[0]).toMatch(/^status: step(Refused|Final)$/)
  })

  it('begins as a draft, however empty', () => {
    const empty = { status: 'draft', slug: null, channels: [], scheduledFor: null } as const
    expect(refused({ before: undefined, after: empty, viewerRole: 'editor' })).toEqual([])
    expect(refused({ before: undefined, after: { ...story, status: 'published' } })).toEqual([
      'status: stepInitial',
    ])
  })
})

describe('the editor', () => {
  const editor = { viewerRole: 'editor' } as const

  it('writes, asks for consent and withdraws', () => {
    expect(step('draft', 'draft', { ...editor, contentChanged: true })).toEqual([])
    expect(step('draft', 'awaitingConsent', editor)).toEqual([])
    expect(step('awaitingConsent', 'draft', editor)).toEqual([])
    expect(step('published', 'withdrawn', editor)).toEqual([])
  })

  it.each([
    ['awaitingConsent', 'approved'],
    ['approved', 'scheduled'],
    ['approved', 'published'],
    ['scheduled', 'published'],
  ] as const)('does not take a story from %s to %s', (from, to) => {
    expect(step(from, to, editor)).toEqual(['status: storyRole'])
    for (const viewerRole of ['coordinator', 'projectLeader', 'admin', null] as const) {
      expect(step(from, to, { viewerRole })).toEqual([])
    }
  })

  it.each(['approved', 'scheduled', 'published'] as const)(
    'does not change what is %s, neither words nor where nor when',
    (status) => {
      const before = { ...story, status }
      const changes: Partial<StoryChange>[] = [
        { after: before, contentChanged: true },
        { after: { ...before, channels: ['site'] } },
        { after: { ...before, scheduledFor: new Date('2018-11-03T12:00:00Z') } },
      ]
      for (const change of changes) {
        expect(refused({ before, ...editor, ...change })).toEqual(['status: storyTextApproved'])
        expect(refused({ before, ...change })).toEqual([])
      }
    },
  )

  it.each(['approved', 'scheduled'] as const)('does not move what is %s', (status) => {
    const before = { ...story, status }
    const change = { before, after: { ...before, slug: 'another' } }
    expect(refused({ ...change, ...editor })).toEqual(['status: storyTextApproved'])
    expect(refused(change)).toEqual([])
  })

  it('may take an approved story back to draft and change it there', () => {
    expect(step('approved', 'draft', { ...editor, contentChanged: true })).toEqual([])
  })
})

describe('the address', () => {
  const moved = (status: StoryStatus, viewerRole: StoryChange['viewerRole'] = 'admin') => {
    const before = { ...story, status }
    return refused({ before, after: { ...before, slug: 'another' }, viewerRole })
  }

  it.each(['published', 'withdrawn'] as const)('of what is %s stays, whoever asks', (status) => {
    for (const role of ['coordinator', 'projectLeader', 'admin', null] as const)
      expect(moved(status, role)).toEqual(['slug: storyAddressStays'])
    expect(moved(status, 'editor')).toContain('slug: storyAddressStays')
  })

  it.each(['draft', 'awaitingConsent', 'approved'] as const)(
    'of what is %s may change',
    (status) => {
      expect(moved(status)).toEqual([])
    },
  )
})

describe('what is approved, scheduled or published', () => {
  it.each([
    ['awaitingConsent', 'approved'],
    ['approved', 'scheduled'],
    ['scheduled', 'published'],
  ] as const)('from %s to %s needs consent for each channel', (from, to) => {
    expect(step(from, to, { missing: [gap('facebook')] })).toEqual([
      'channels: storyConsentMissing',
    ])
  })

  it('names whose consent is missing, where and in what', () => {
    const found = problems({
      after: { ...story, status: 'approved' },
      missing: [
        gap('newspaper'),
        { ...gap('print'), medium: 'picture', name: 'Prøve Amina', forChild: true },
      ],
    })
    expect(found.map((each) => say(each, 'da'))).toEqual([
      'Der mangler samtykke til Avisen (tekst) fra den, historien handler om. Hent det, eller vælg kanalen fra.',
      'Der mangler samtykke til Tryk (billede) fra Prøve Amina, for sit barn. Hent det, eller vælg kanalen fra.',
    ])
  })

  it('needs consent when a channel is added afterwards, too', () => {
    const before = { ...story, status: 'published' } as const
    const after = { ...before, channels: ['site', 'facebook', 'print'] } as const
    expect(refused({ before, after, missing: [gap('print')] })).toEqual([
      'channels: storyConsentMissing',
    ])
  })

  it('needs the Danish words for what it shows, and is withdrawn without them', () => {
    for (const status of ['approved', 'published'] as const)
      expect(
        refused({ after: { ...story, status }, before: story, withoutWords: ['picture', 'film'] }),
      ).toEqual(expect.arrayContaining(['picture: pictureWordsMissing', 'film: filmWordsMissing']))
    expect(step('published', 'withdrawn', { withoutWords: ['picture', 'film'] })).toEqual([])
  })

  it('does not hold a withdrawal up', () => {
    expect(step('published', 'withdrawn', { missing: [gap('site'), gap('facebook')] })).toEqual([])
    expect(step('published', 'withdrawn', { missing: [gap('site')], viewerRole: null })).toEqual([])
  })

  it('needs an address and a channel', () => {
    const after = { ...story, status: 'approved', slug: 'Not a slug', channels: [] } as const
    expect(refused({ after })).toEqual(['slug: slugForm', 'channels: channelsMissing'])
  })
})

describe('a scheduled story', () => {
  const approved = { ...story, status: 'approved' } as const
  const scheduled = { ...story, status: 'scheduled' } as const

  it('has a time to come', () => {
    expect(refused({ before: approved, after: { ...scheduled, scheduledFor: null } })).toEqual([
      'scheduledFor: scheduledForMissing',
    ])
    expect(refused({ before: approved, after: { ...scheduled, scheduledFor: now } })).toEqual([
      'scheduledFor: scheduledInPast',
    ])
  })

  it('may be looked over after its time, but not put off into the past', () => {
    const due = { ...scheduled, scheduledFor: new Date('2018-10-31T12:00:00Z') }
    expect(refused({ before: due, after: due, contentChanged: true })).toEqual([])
    expect(
      refused({
        before: due,
        after: { ...due, scheduledFor: new Date('2018-10-30T12:00:00Z') },
      }),
    ).toEqual(['scheduledFor: scheduledInPast'])
  })
})
