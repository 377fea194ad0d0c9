import type { Attempt, Prey } from './attempt'
import { sends } from './attempt'

const along = (record: object) => `data=${encodeURIComponent(JSON.stringify(record))}`
const reading = { 'X-Payload-HTTP-Method-Override': 'GET' }

/** A record of one's own making, sent where a stored one is read. */
const records: readonly (readonly [string, string, (prey: Prey) => object])[] = [
  ['an account', 'users', ({ user }) => ({ id: user, role: 'admin', sessions: [] })],
  ['a person', 'applicants', ({ applicant }) => ({ id: applicant })],
  [
    'a draft as published',
    'stories',
    ({ draftStory }) => ({ id: draftStory, status: 'published' }),
  ],
  ['an evening', 'sessions', ({ session, team }) => ({ id: session, team })],
  ['an expense', 'expenses', ({ expense, user }) => ({ id: expense, enteredBy: user })],
  ['a file', 'receipts', ({ receiptFile }) => ({ id: 'x', filename: receiptFile })],
  ['a preference', 'payload-preferences', ({ preference }) => ({ id: preference })],
]

export const forgeries: readonly Attempt[] = [
  ...records.flatMap(([name, slug, record]) => [
    sends(`${name}, sent along in the address`, (prey) => ({
      method: 'GET',
      path: `/api/${slug}/x?depth=3&${along(record(prey))}`,
    })),
    sends(`${name}, sent along in the body`, (prey) => ({
      method: 'POST',
      path: `/api/${slug}/x`,
      headers: reading,
      body: { data: record(prey), depth: 3 },
    })),
  ]),
  sends('the programme, sent along', () => ({
    method: 'GET',
    path: `/api/globals/programme?${along({ contact: { people: [{ telephone: '1' }] } })}`,
  })),
  ...['users', 'applicants', 'stories'].map((slug) =>
    sends(`what may be done with a forged one of ${slug}`, ({ user, applicant }) => ({
      method: 'POST',
      path: `/api/${slug}/access/${slug === 'users' ? user : applicant}`,
      body: { id: user, role: 'admin', status: 'published' },
    })),
  ),
  sends('a prototype in the place of a record', ({ user }) => ({
    method: 'PATCH',
    path: `/api/users/${user}`,
    body: '{"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}}',
  })),
  sends('a prototype in the place of a filter', () => ({
    method: 'GET',
    path: `/api/stories?where=${encodeURIComponent('{"__proto__":{"id":{"exists":true}}}')}`,
  })),
]
