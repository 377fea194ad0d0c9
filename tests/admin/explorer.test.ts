import { beforeAll, describe, expect, test, vi } from 'vitest'
import { graphql } from '../support/doors'
import { people, type People } from '../support/people'

// What stands around the view is Payload's, and loads styles.
vi.mock('@payloadcms/next/templates', () => ({ DefaultTemplate: () => null }))
vi.mock('@payloadcms/ui', () => ({ Gutter: () => null }))

const { ExplorerView } = await import('@/admin/explorer/ExplorerView')
const { introspect } = await import('@/admin/explorer/introspect')

let everyone: People
beforeAll(async () => {
  everyone = await people()
})

/** What becomes of whoever opens the view: Next's own word where she does not get it. */
function opened(user: unknown): unknown {
  const req = { user, i18n: { language: 'da' } }
  try {
    Reflect.apply(ExplorerView, undefined, [{ initPageResult: { req } }])
    return 'shown'
  } catch (error) {
    return error instanceof Error && 'digest' in error ? error.digest : error
  }
}

describe('the explorer', () => {
  test('is shown to an administrator', () => {
    expect(opened({ id: '1', role: 'admin' })).toBe('shown')
  })

  test.each(['municipality', 'editor', 'coordinator', 'projectLeader'])(
    'is not there for the %s',
    (role) => {
      expect(opened({ id: '1', role })).toBe('NEXT_HTTP_ERROR_FALLBACK;404')
    },
  )

  test('is not there for an administrator whose account is closed', () => {
    expect(opened({ id: '1', role: 'admin', disabled: true })).toBe('NEXT_HTTP_ERROR_FALLBACK;404')
  })

  test('sends a stranger to the log-in', () => {
    expect(opened(null)).toContain('/admin/login?redirect=%2Fadmin%2Fudforsk')
  })
})

describe('the schema in the explorer', () => {
  const as = (who: keyof People) =>
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
      const { query }: { query: string } = JSON.parse(body)
      return Response.json((await graphql(query, { as: everyone[who] })).json)
    })

  test('tells an administrator what can be asked, and with what', async () => {
    as('admin')
    const queries = (await introspect())?.find(({ name }) => name === 'Query')
    expect(queries?.lines).toContainEqual(expect.stringMatching(/^Stories\(.*limit: Int.*\): /))
  })

  test.each(['anonymous', 'municipality', 'editor', 'coordinator', 'projectLeader'] as const)(
    'tells nothing to others: %s',
    async (who) => {
      as(who)
      expect(await introspect()).toBeUndefined()
    },
  )
})
