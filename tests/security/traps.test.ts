import { formatNames } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows, running, textAt } from '../support/doors'
import { applicant, dataFor, make, publishedStory, step } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'

/** What stock Payload leaves open, one test each. */
let everyone: People

beforeAll(async () => {
  everyone = await people()
})

describe('versions (readVersions is open to any account, whatever `read` says)', () => {
  test('the municipality and the editor read none of a module, which staff do', async () => {
    const module = await make('modules', { script: 'kun til os' })
    await step('modules', module, { script: 'ny, men stadig kun til os' })
    for (const viewer of ['anonymous', 'municipality', 'editor'] as const) {
      const as = everyone[viewer]
      expect((await rest('GET', '/api/modules/versions', { as })).status, viewer).toBe(403)
      const answer = await graphql('{ versionsModules { docs { version { script } } } }', { as })
      expect(answer.errors[0]?.status, viewer).toBe(403)
      expect(answer.text, viewer).not.toContain('kun til os')
    }
    const mayRead = await rest('GET', '/api/modules/versions', { as: everyone.coordinator })
    expect(mayRead.text).toContain('kun til os')
  })

  test('nothing but modules keeps any', () => {
    const kept = running.collections.filter(({ versions }) => Boolean(versions))
    expect(kept.map(({ slug }) => slug)).toEqual(['modules'])
    expect(running.globals.filter(({ versions }) => Boolean(versions))).toEqual([])
  })

  test('no bin and no draft can be asked for: `trash` and `draft` open nothing', async () => {
    const draft = await make('stories', { title: 'Endnu ikke til nogen' })
    const published = await publishedStory()
    for (const query of ['draft=true', 'trash=true', 'draft=true&trash=true&locale=all']) {
      const { json, text } = await rest('GET', `/api/stories?limit=50&${query}`)
      expect(text).not.toContain('Endnu ikke til nogen')
      expect(listAt(json, 'docs').map((doc) => at(doc, 'id'))).toContain(published)
      expect((await rest('GET', `/api/stories/${draft}?${query}`)).status).toBe(404)
    }
    const asked = await graphql('{ Stories(draft: true, trash: true) { docs { title } } }')
    expect(asked.text).not.toContain('Endnu ikke til nogen')
    expect(running.collections.filter(({ trash }) => trash)).toEqual([])
  })
})

describe("Payload's own collections (open to any account)", () => {
  test('nobody locks a record in another’s name', async () => {
    const document = { relationTo: 'applicants', value: await applicant() }
    const user = { relationTo: 'users', value: everyone.admin?.id }
    for (const viewer of ['anonymous', 'municipality', 'editor', 'coordinator'] as const) {
      const as = everyone[viewer]
      const answer = await rest('POST', '/api/payload-locked-documents', {
        as,
        body: { document, user },
      })
      expect(answer.status, viewer).toBe(403)
    }
    expect(await rows('SELECT id FROM payload_locked_documents')).toEqual([])
  })

  test('nobody writes a preference in another’s name', async () => {
    const user = { relationTo: 'users', value: everyone.admin?.id }
    const as = everyone.municipality
    const made = await rest('POST', '/api/payload-preferences', {
      as,
      body: { key: 'nav', value: 1, user },
    })
    expect(made.status).toBe(403)

    const own = await rest('POST', '/api/payload-preferences/nav', {
      as,
      body: { value: { open: true }, user },
    })
    expect(own.status).toBe(200)
    const id = textAt(own.json, 'doc', 'id')
    await rest('PATCH', `/api/payload-preferences/${id}`, { as, body: { user } })
    const owners = await rows('SELECT DISTINCT users_id FROM payload_preferences_rels')
    expect(owners).toEqual([{ users_id: everyone.municipality?.id }])
  })

  test('nobody runs jobs', async () => {
    for (const viewer of ['anonymous', 'municipality', 'editor', 'coordinator', 'admin'] as const)
      for (const path of ['run', 'handle-schedules', 'run?allQueues=true', 'cancel']) {
        const { status } = await rest('GET', `/api/payload-jobs/${path}`, { as: everyone[viewer] })
        expect(status, `${viewer} ${path}`).toBe(404)
      }
  })

  test('an account sees no account but itself', async () => {
    for (const viewer of ['municipality', 'editor', 'coordinator', 'projectLeader'] as const) {
      const { json } = await rest('GET', '/api/users?limit=100', { as: everyone[viewer] })
      expect(listAt(json, 'docs').map((doc) => at(doc, 'id'))).toEqual([everyone[viewer]?.id])
    }
    expect((await rest('GET', '/api/users')).status).toBe(403)
  })

  test('a role is nobody’s own to change', async () => {
    for (const viewer of ['municipality', 'editor', 'coordinator', 'projectLeader'] as const) {
      const as = everyone[viewer]
      await rest('PATCH', `/api/users/${as?.id}`, { as, body: { role: 'admin', disabled: true } })
      const [row] = await rows('SELECT role, disabled FROM users WHERE id = $1', [as?.id])
      expect(row).toEqual({ role: viewer, disabled: false })
    }
  })
})

describe('relations (a filter reaches what an answer does not show)', () => {
  test.each([
    'where[user.sessions.id][exists]=true',
    'where[enteredBy.sessions.id][exists]=true',
    'where[createdBy.email][like]=e',
    'where[picture.createdBy.email][like]=e',
    'where[team.applicants.name][like]=e',
    'where[attendance.applicant.name][like]=e',
    'where[agreements.teacher.name][like]=e',
  ])('%s is refused, of whatever outsiders read', async (query) => {
    for (const slug of ['teams', 'sessions', 'modules', 'activities', 'organisations', 'stories']) {
      expect((await rest('GET', `/api/${slug}?${query}`)).status, slug).toBe(400)
      const as = everyone.municipality
      expect((await rest('GET', `/api/${slug}?${query}`, { as })).status, slug).toBe(400)
    }
  })
})

describe('creating (a stranger’s create answers with the row)', () => {
  const collections = running.collections
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))

  test.each(collections)('no stranger and no municipality makes one of %s', async (slug) => {
    const data = await dataFor(slug)
    const { singular } = formatNames(slug)
    for (const viewer of ['anonymous', 'municipality'] as const) {
      const as = everyone[viewer]
      expect((await rest('POST', `/api/${slug}`, { as, body: data })).status).toBe(403)
      const answer = await graphql(
        `mutation ($data: mutation${singular}Input!) { create${singular}(data: $data) { id } }`,
        { as, variables: { data } },
      )
      expect(answer.errors).not.toEqual([])
      expect(at(answer.data, `create${singular}`) ?? null).toBeNull()
    }
  })
})
