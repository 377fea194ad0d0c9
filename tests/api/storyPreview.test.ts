import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Role } from '@/domain/choices/people'
import { draft } from '../hooks/telling'
import { rest } from '../support/doors'
import { publishedStory, step } from '../support/factories'
import { people, person, type People } from '../support/people'
import type { Person } from '../support/person'
import { unique } from '../support/unique'

// The preview passes on the log-in of whoever asks.
const asker = vi.hoisted(() => ({ cookie: '', 'sec-fetch-site': 'same-origin' }))
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers(asker)) }))

// After the doors, which say which database is meant.
const { previewOf } = await import('@/site/stories/stories')

let everyone: People
let slug: string
beforeAll(async () => {
  everyone = await people()
  slug = `kladde-${unique()}`
  await draft({ slug, title: 'Endnu en kladde' })
})

const titleSeenBy = async (as: Person | null, of = slug) => {
  asker.cookie = as?.cookie ?? ''
  return (await previewOf('da', of))?.title
}

describe('a draft in staff’s preview', () => {
  test.each(['editor', 'coordinator', 'projectLeader', 'admin'] as const)(
    'is seen by the %s',
    async (role) => {
      expect(await titleSeenBy(everyone[role])).toBe('Endnu en kladde')
    },
  )

  test.each(['anonymous', 'municipality'] as const)('is not seen by: %s', async (who) => {
    expect(await titleSeenBy(everyone[who])).toBeUndefined()
  })

  test.each(['editor', 'coordinator'] as const satisfies readonly Role[])(
    'is no longer seen by an account that was closed: %s',
    async (role) => {
      const gone = await person(role)
      expect(await titleSeenBy(gone)).toBe('Endnu en kladde')
      const closing = { as: everyone.admin, body: { disabled: true } }
      expect((await rest('PATCH', `/api/users/${gone.id}`, closing)).status).toBe(200)
      expect(await titleSeenBy(gone)).toBeUndefined()
    },
  )

  test('is nothing where the log-in is made up, or the address is none', async () => {
    asker.cookie = 'payload-token=opdigtet'
    expect(await previewOf('da', slug)).toBeUndefined()
    for (const none of ['findes-ikke', '', '../x', '%00'])
      expect(await titleSeenBy(everyone.admin, none)).toBeUndefined()
  })

  test('is nothing where another site asks with her log-in', async () => {
    asker['sec-fetch-site'] = 'cross-site'
    expect(await titleSeenBy(everyone.admin)).toBeUndefined()
    asker['sec-fetch-site'] = 'same-origin'
    expect(await titleSeenBy(everyone.admin)).toBe('Endnu en kladde')
  })

  test('is not the door to what is out, or was taken back', async () => {
    const out = `ude-${unique()}`
    const id = await publishedStory({ slug: out, title: 'Ude' })
    expect(await titleSeenBy(everyone.editor, out)).toBe('Ude')
    expect(await titleSeenBy(null, out)).toBeUndefined()
    await step('stories', id, { status: 'withdrawn' })
    expect(await titleSeenBy(everyone.editor, out)).toBe('Ude')
    expect(await titleSeenBy(everyone.municipality, out)).toBeUndefined()
  })
})
