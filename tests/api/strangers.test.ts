import { readFileSync } from 'node:fs'
import type { GraphQLField, GraphQLOutputType } from 'graphql'
import { buildSchema, getNamedType, isNonNullType, isObjectType, isUnionType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, local, rest, rows, textAt } from '../support/doors'
import { make, publishedStory, team } from '../support/factories'

/** A word in every text that strangers may not read, so that finding it anywhere is a leak. */
const canary = 'kanariefugl'

const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'))
const questions = Object.values(schema.getQueryType()?.getFields() ?? {})

/** What strangers are answered; every other question of the schema is refused or empty. */
const open = [
  'Activities',
  'Activity',
  'Film',
  'Films',
  'Media',
  'Module',
  'Modules',
  'Organisation',
  'Organisations',
  'Recording',
  'Recordings',
  'Session',
  'Sessions',
  'Stories',
  'Story',
  'Team',
  'Teams',
  'allMedia',
  'contact',
  'countActivities',
  'countFilms',
  'countModules',
  'countOrganisations',
  'countRecordings',
  'countSessions',
  'countStories',
  'countTeams',
  'countallMedia',
  'diplomaCheck',
  'informationMeeting',
  'initializedUser',
  'publicReport',
  'reportYears',
  'retention',
  'securityContact',
  'signUpDraft',
]

/** Answered by true or false alone: which operations are allowed, and whether a story was withdrawn. */
const answersYesOrNo = (name: string) =>
  name === 'Access' || name === 'storyGone' || name.startsWith('docAccess')

const readable = new Map<string, string>()
const closed = new Map<string, string>()
const token = 'A'.repeat(43)

beforeAll(async () => {
  const api = await local()
  const recruiting = await team({ extraSeatReason: canary })
  const hiddenTeam = await team({ status: 'planned', name: canary })
  const session = await make('sessions', { team: recruiting, log: canary })
  const picture = await make('media', { alt: 'Et udgivet billede', released: true })
  for (const [type, id] of [
    ['Team', recruiting],
    ['Session', session],
    ['Module', await make('modules', { script: canary })],
    ['Activity', await make('activities')],
    ['Organisation', await make('organisations', { contactName: canary })],
    ['Media', picture],
    ['Film', await make('films', { released: true })],
    ['Recording', await make('recordings')],
    ['Story', await publishedStory({ picture })],
  ] as const)
    readable.set(type, id)
  for (const [type, id] of [
    ['Team', hiddenTeam],
    ['Session', await make('sessions', { team: hiddenTeam, log: canary })],
    ['Activity', await make('activities', { status: 'idea', title: canary })],
    ['Media', await make('media', { alt: canary, released: false })],
    ['Film', await make('films', { title: canary, transcript: canary })],
    ['Story', await make('stories', { title: canary, lead: canary })],
  ] as const)
    closed.set(type, id)

  const attendance = await make('attendance', { note: canary })
  const applicants = await rows('update applicants set name = $1, note = $1 returning id', [canary])
  closed.set('Applicant', String(applicants[0]?.['id']))
  closed.set('Attendance', attendance)
  for (const [type, collection] of Object.entries({
    SignUp: 'sign-ups',
    CallBack: 'call-backs',
    TextReading: 'text-readings',
    Poster: 'posters',
    Visit: 'visits',
    Message: 'messages',
    Decision: 'decisions',
    Agreement: 'agreements',
    EveningAnswer: 'evening-answers',
    ActivityHelper: 'activity-helpers',
    Teacher: 'teachers',
    Diploma: 'diplomas',
    Milestone: 'milestones',
    Expense: 'expenses',
    Receipt: 'receipts',
    BudgetLine: 'budget-lines',
    Reallocation: 'reallocations',
    WorkedHour: 'worked-hours',
    Grant: 'grants',
    Indicator: 'indicators',
    Outreach: 'outreach',
    Consent: 'consents',
    Publication: 'publications',
    User: 'users',
    AuditEvent: 'audit-events',
  }))
    closed.set(type, await make(collection))
  await rows(`update grants set period_from = '2018-01-01'`)
  await rows('update modules set "order" = 51')
  const [version] = await rows('select id from _modules_v limit 1')
  closed.set('ModuleVersion', textAt(version, 'id'))
  await rows(`update expenses set purpose = $1, payee_name = $1`, [canary])
  for (const table of ['teachers', 'diplomas', 'users'])
    await rows(`update ${table} set name = $1`, [canary])
  await api.updateGlobal({
    slug: 'programme',
    data: {
      informationMeeting: { startsAt: '2099-01-01T17:00:00.000Z', place: 'Prøvesalen' },
      contact: {
        security: 'sikkerhed@example.org',
        people: [{ role: 'coordinator', telephone: '20 00 00 01' }],
      },
    },
  })
  await graphql(
    'mutation ($t: String!) { saveSignUpDraft(token: $t, answers: { name: "Prøve" }) }',
    { variables: { t: token } },
  )
})

describe('a stranger who asks every question of the schema', () => {
  test('finds a record of everything behind it', () => {
    const types = questions.flatMap((question) =>
      question.args.some(({ name }) => name === 'id') ? [getNamedType(question.type).name] : [],
    )
    const made = [...readable.keys(), ...closed.keys()]
    const missing = new Set(types.filter((type) => !type.endsWith('DocAccess')))
    for (const type of made) missing.delete(type)
    expect([...missing]).toEqual([])
  })

  test.each(questions.map((question) => ({ name: question.name, question })))(
    '$name',
    async ({ name, question }) => {
      const type = getNamedType(question.type).name
      for (const [ids, isReadable] of [
        [readable, true],
        [closed, false],
      ] as const) {
        const id = ids.get(type)
        if (argumentsOf(question, '').includes('id:') && id === undefined) continue
        const answer = await graphql(
          `{ ${name}${argumentsOf(question, id ?? '')}${selection(question.type)} }`,
        )
        expect(answer.status, answer.text).toBeLessThan(500)
        expect(answer.text).not.toContain(canary)
        expect(answer.text).not.toMatch(/Cannot query|At most/)
        for (const { status } of answer.errors) expect(status, answer.text).toBeLessThan(500)
        const value = at(answer.data, name)
        if (answersYesOrNo(name)) expect(onlyYesOrNo(value), answer.text).toBe(true)
        else if (!open.includes(name)) expect(isNothing(value), answer.text).toBe(true)
        else if (isReadable) expect(isNothing(value), answer.text).toBe(false)
        else if (answer.text.includes(id ?? '—')) throw new Error(`Found it: ${answer.text}`)
      }
    },
  )

  test('sees in the lists what is public, all of it and nothing more', async () => {
    for (const [plural, type] of Object.entries({
      Stories: 'Story',
      Activities: 'Activity',
      Teams: 'Team',
      Sessions: 'Session',
      allMedia: 'Media',
    })) {
      const answer = await graphql(`{ ${plural}(limit: 50) { docs { id } totalDocs } }`)
      const ids = listAt(answer.data, plural, 'docs').map((one) => at(one, 'id'))
      expect(ids).toContain(readable.get(type))
      expect(ids).not.toContain(closed.get(type))
      expect(at(answer.data, plural, 'totalDocs')).toBe(ids.length)
    }
  })

  test('learns nothing of what is hidden by filtering or sorting', async () => {
    const asked = [
      `{ Stories(where: { title: { equals: "${canary}" } }) { totalDocs } }`,
      `{ countTeams(where: { name: { equals: "${canary}" } }) { totalDocs } }`,
      `{ Stories(where: { recognisable: { equals: true } }) { totalDocs } }`,
      `{ Modules(where: { script: { contains: "${canary}" } }) { totalDocs } }`,
      `{ Organisations(where: { contactName: { equals: "${canary}" } }) { totalDocs } }`,
      `{ Sessions(where: { log: { equals: "${canary}" } }) { totalDocs } }`,
    ]
    for (const query of asked) {
      const answer = await graphql(query)
      const [found] = Object.values(record(answer.data)).map((one) => at(one, 'totalDocs') ?? 0)
      expect(found ?? 0, `${query} ${answer.text}`).toBe(0)
    }
  })

  test('is told of a value that cannot be, and never met by a fault', async () => {
    const impossible = ['a\u0000b', '\ud83d', "' or 1=1 --", 'x'.repeat(9000), '%', '\u202e']
    for (const value of impossible)
      for (const [plural, type] of Object.entries({ Stories: 'Story', Modules: 'Module' })) {
        const variables = { value }
        const questions = [
          `query ($value: String!) { ${type}(id: $value) { id } }`,
          `query ($value: String) { ${plural}(where: { title: { equals: $value } }) { totalDocs } }`,
          `query ($value: String) { ${plural}(where: { id: { equals: $value } }) { totalDocs } }`,
          `query ($value: String) { count${plural}(where: { title: { like: $value } }) { totalDocs } }`,
          `query ($value: String) { ${plural}(sort: $value) { totalDocs } }`,
        ]
        for (const question of questions) {
          const answer = await graphql(question, { variables })
          expect(answer.status).toBeLessThan(500)
          for (const { status } of answer.errors)
            expect(status ?? 400, `${question} ${JSON.stringify(value)}`).toBeLessThan(500)
        }
        const asked = encodeURIComponent(value.toWellFormed())
        for (const address of [
          `/api/${plural.toLowerCase()}/${asked}`,
          `/api/${plural.toLowerCase()}?where[title][equals]=${asked}`,
          `/api/${plural.toLowerCase()}?where[id][equals]=${asked}`,
          `/api/${plural.toLowerCase()}?sort=${asked}`,
          `/api/${plural.toLowerCase()}?locale=${asked}`,
        ])
          expect((await rest('GET', address)).status, address).toBeLessThan(500)
      }
  })

  test('changes nothing: every generated mutation is refused', async () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
    const names = mutations.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['signUp', 'createApplicant', 'updateProgramme']))
    const before = await counts()
    for (const mutation of mutations.filter(({ args }) => args.some(({ name }) => name === 'id'))) {
      const type = getNamedType(mutation.type).name
      const id = readable.get(type) ?? closed.get(type) ?? ''
      const variables = { id, data: {} }
      const data = mutation.args.find(({ name }) => name === 'data')
      const query = `mutation ($id: String!${data ? `, $data: ${String(data.type)}` : ''}) {
        ${mutation.name}(id: $id${data ? ', data: $data' : ''}) { id } }`
      const answer = await graphql(query, { variables })
      expect(at(answer.data, mutation.name) ?? null, answer.text).toBeNull()
    }
    expect(await counts()).toEqual(before)
  })
})

function argumentsOf({ args }: GraphQLField<unknown, unknown>, id: string): string {
  const given = args.filter(({ name, type }) => isNonNullType(type) || name === 'id')
  const values: Readonly<Record<string, unknown>> = { id, token, slug: 'findes-ikke', year: 2018 }
  const said = given.map(({ name }) => `${name}: ${JSON.stringify(values[name] ?? '')}`)
  return said.length === 0 ? '' : `(${said.join(', ')})`
}

/** Every field that there is, two relations deep. */
function selection(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type)
  if (isUnionType(named)) return ' { __typename }'
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type)
    if (!isObjectType(inner) && !isUnionType(inner)) return [field.name]
    return depth === 0 ? [] : [`${field.name}${selection(field.type, depth - 1)}`]
  })
  return fields.length === 0 ? ' { __typename }' : ` { ${fields.join(' ')} }`
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true
  return typeof value === 'object' && Object.values(value).every(isNothing)
}

/** Only true, false and nothing, at every depth. */
function onlyYesOrNo(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'boolean') return true
  return typeof value === 'object' && Object.values(value).every(onlyYesOrNo)
}

const record = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {}

async function counts(): Promise<unknown> {
  const tables = ['applicants', 'teams', 'sessions', 'stories', 'activities', 'users', 'expenses']
  return Promise.all(tables.map((table) => rows(`select count(*), max(updated_at) from ${table}`)))
}
