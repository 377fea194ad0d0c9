import type { Attempt } from './attempt'
import { sends } from './attempt'

const override = (header: string, method: string) =>
  sends(`${header}: ${method}`, ({ applicant }) => ({
    method: 'POST',
    path: `/api/applicants/${applicant}`,
    body: { name: 'Omskrevet' },
    headers: { [header]: method },
  }))

const json = (name: string, method: string, path: string, body: unknown): Attempt =>
  sends(name, () => ({ method, path, body }))

/** What would change something, or let somebody in. */
export const changes: readonly Attempt[] = [
  override('X-HTTP-Method-Override', 'PATCH'),
  override('X-HTTP-Method-Override', 'DELETE'),
  override('X-Payload-HTTP-Method-Override', 'PATCH'),
  override('X-Method-Override', 'PUT'),
  sends('a question in a body, as GET', () => ({
    method: 'POST',
    path: '/api/applicants',
    body: 'where[name][like]=e&depth=3&limit=0',
    headers: {
      'X-Payload-HTTP-Method-Override': 'GET',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
  })),
  sends('a question in JSON, as GET', () => ({
    method: 'POST',
    path: '/api/applicants',
    body: { depth: 3, overrideAccess: true, locale: 'all' },
    headers: { 'X-HTTP-Method-Override': 'GET' },
  })),
  sends('a broken body, as GET', () => ({
    method: 'POST',
    path: '/api/sessions',
    body: '{"depth":',
    headers: { 'X-HTTP-Method-Override': 'GET', 'Content-Type': 'application/json' },
  })),
  sends('PUT', ({ applicant }) => ({
    method: 'PUT',
    path: `/api/applicants/${applicant}`,
    body: {},
  })),
  sends('HEAD', ({ applicant }) => ({ method: 'HEAD', path: `/api/applicants/${applicant}` })),
  sends('OPTIONS', () => ({ method: 'OPTIONS', path: '/api/applicants' })),
  sends('?_method=DELETE', ({ applicant }) => ({
    method: 'POST',
    path: `/api/applicants/${applicant}?_method=DELETE`,
    body: {},
  })),
  sends('delete all', () => ({ method: 'DELETE', path: '/api/stories?where[id][exists]=true' })),
  sends('change all', () => ({
    method: 'PATCH',
    path: '/api/stories?where[id][exists]=true',
    body: { status: 'published' },
  })),
  sends('change all, unlocked', () => ({
    method: 'PATCH',
    path: '/api/teams?where[id][exists]=true&overrideLock=true&overrideAccess=true',
    body: { capacity: 60 },
  })),
  sends('plan a team', ({ team }) => ({
    method: 'POST',
    path: `/api/teams/${team}/plan`,
    body: {},
  })),
  sends('duplicate a team', ({ team }) => ({
    method: 'POST',
    path: `/api/teams/${team}/duplicate`,
    body: {},
  })),
  sends('restore what was never kept', ({ team }) => ({
    method: 'POST',
    path: `/api/teams/versions/${team}`,
    body: {},
  })),
  sends('another’s password', ({ user }) => ({
    method: 'PATCH',
    path: `/api/users/${user}`,
    body: { password: 'fjorten gule regnjakker' },
  })),
  sends('another’s preference', ({ preference }) => ({
    method: 'PATCH',
    path: `/api/payload-preferences/${preference}`,
    body: { value: 1 },
  })),
  sends('another’s preference, away', ({ preference }) => ({
    method: 'DELETE',
    path: `/api/payload-preferences/${preference}`,
  })),
  sends('a preference in another’s name', ({ user }) => ({
    method: 'POST',
    path: '/api/payload-preferences',
    body: { key: 'nav', value: 1, user: { relationTo: 'users', value: user } },
  })),
  sends('a lock in another’s name', ({ user, applicant }) => ({
    method: 'POST',
    path: '/api/payload-locked-documents',
    body: {
      user: { relationTo: 'users', value: user },
      document: { relationTo: 'applicants', value: applicant },
    },
  })),
  json('the global', 'POST', '/api/globals/programme', { baseline: 0 }),
  json('the global, otherwise', 'PATCH', '/api/globals/programme', { baseline: 0 }),
  json('log in with an object', 'POST', '/api/users/login', {
    email: { $ne: null },
    password: { $ne: null },
  }),
  json('log in with lists', 'POST', '/api/users/login', {
    email: ['a@example.org'],
    password: ['x'],
  }),
  json('log in with nothing', 'POST', '/api/users/login', {}),
  json('log in with null', 'POST', '/api/users/login', null),
  json('log in with a NUL', 'POST', '/api/users/login', {
    email: 'a\u0000@example.org',
    password: 'x',
  }),
  json('log in with a broken body', 'POST', '/api/users/login', '{"email":'),
  json('forget for nobody', 'POST', '/api/users/forgot-password', {}),
  json('forget for a list', 'POST', '/api/users/forgot-password', {
    email: ['a@example.org', 'b@example.org'],
  }),
  json('forget, silently and for ever', 'POST', '/api/users/forgot-password', {
    email: 'a@example.org',
    disableEmail: true,
    expiration: 9e12,
  }),
  json('reset with no token', 'POST', '/api/users/reset-password', {
    token: null,
    password: 'fjorten gule regnjakker',
  }),
  json('reset with an object', 'POST', '/api/users/reset-password', {
    token: { exists: true },
    password: 'fjorten gule regnjakker',
  }),
  json('reset with an empty token', 'POST', '/api/users/reset-password', {
    token: '',
    password: 'fjorten gule regnjakker',
  }),
  json('verify', 'POST', '/api/users/verify/x', {}),
  json('become the first', 'POST', '/api/users/first-register', {
    email: 'first@example.org',
    password: 'fjorten gule regnjakker',
    role: 'admin',
  }),
  json('a key for an account', 'POST', '/api/users/1/api-key/reveal', {}),
  json('GraphQL in a list', 'POST', '/api/graphql', [{ query: '{ Applicants { totalDocs } }' }]),
  json('GraphQL that is none', 'POST', '/api/graphql', { query: 12 }),
  json('GraphQL with a broken body', 'POST', '/api/graphql', '{"query":'),
  ...[
    'JWT eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4iLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.',
    'JWT x.y.z',
    'Bearer undefined',
    'users API-Key 0',
    'Basic YWRtaW46YWRtaW4=',
  ].map((authorization) =>
    sends(`Authorization: ${authorization}`.slice(0, 60), () => ({
      method: 'GET',
      path: '/api/applicants?limit=0',
      headers: { Authorization: authorization },
    })),
  ),
]
