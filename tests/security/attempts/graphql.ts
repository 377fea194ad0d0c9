import type { Attempt } from './attempt'
import { asks } from './attempt'

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ')

/** What GraphQL lets one ask in one request. */
export const graphqlAttempts: readonly Attempt[] = [
  asks('people', '{ Applicants { docs { name telephone note } } }'),
  asks('a person', ({ applicant }) => `{ Applicant(id: "${applicant}") { name } }`),
  asks('how many people', '{ countApplicants { totalDocs } }'),
  asks(
    'what may be done with her',
    ({ applicant }) => `{ docAccessApplicant(id: "${applicant}") { read { permission } } }`,
  ),
  asks(
    'people under 50 names',
    `{ ${many(50, (index) => `a${index}: Applicants { docs { name } }`)} }`,
  ),
  asks(
    'accounts under 20 names',
    `{ ${many(20, (index) => `a${index}: Users { docs { email } }`)} }`,
  ),
  asks(
    'everything at once',
    '{ Applicants { totalDocs } Consents { totalDocs } Receipts { totalDocs } Teachers { totalDocs } AuditEvents { totalDocs } Messages { totalDocs } SignUps { totalDocs } Attendances { totalDocs } Diplomas { totalDocs } Agreements { totalDocs } }',
  ),
  asks(
    'drafts and the bin',
    '{ Stories(draft: true, trash: true, limit: 50) { docs { title status } } }',
  ),
  asks('no limit', '{ Sessions(limit: 0, pagination: false) { docs { log cancelReason } } }'),
  asks('a negative limit', '{ Sessions(limit: -1, page: -5) { docs { id } } }'),
  asks('an order by what is closed', '{ Sessions(sort: "-log") { docs { id } } }'),
  asks('an order by what is not there', '{ Sessions(sort: "__proto__") { docs { id } } }'),
  asks(
    'an order that leads far',
    '{ Expenses(sort: "session.team.extraSeatReason") { docs { id } } }',
  ),
  asks('a filter by what is closed', '{ Sessions(where: { log: { like: "k" } }) { docs { id } } }'),
  asks(
    'the same in an OR',
    '{ Organisations(where: { OR: [{ contactEmail: { exists: true } }] }) { docs { id } } }',
  ),
  asks('a malformed id', '{ Team(id: "abc") { name } }'),
  asks(
    'a filter by a malformed id',
    '{ Sessions(where: { team: { equals: "abc" } }) { totalDocs } }',
  ),
  asks('a language that is none', '{ Stories(locale: xx) { docs { title } } }'),
  asks('the schema', '{ __schema { types { name fields { name } } } }'),
  asks('the schema under another name', '{ s: __schema { types { name } } }'),
  asks('a type', '{ __type(name: "Applicant") { fields { name } } }'),
  asks(
    'a circle of fragments',
    'query { Sessions { docs { ...a } } } fragment a on Session { ...b } fragment b on Session { ...a }',
  ),
  asks('a fragment on nothing', '{ Sessions { docs { ... on Applicant { name } } } }'),
  asks('a fragment that is not there', '{ Sessions { docs { ...x } } }'),
  asks(
    'a deep question',
    `{ Expenses { docs ${'{ voids '.repeat(12)} { id } ${'}'.repeat(12)} } }`,
  ),
  asks('a long question', `{ ${many(2_000, () => 'informationMeeting { startsAt }')} }`),
  asks('an empty question', ''),
  asks('no question', '{'),
  asks('a subscription', 'subscription { Applicants { totalDocs } }'),
  asks('two operations', 'query a { Teams { totalDocs } } query b { Applicants { totalDocs } }'),
  asks('directives', '{ Applicants @include(if: true) @skip(if: false) { docs { name } } }'),
  asks('an unknown directive', '{ Teams @defer @stream { totalDocs } }'),
  asks('a field that nearly is', '{ Applicant_ { name } Aplicants { docs { nam } } }'),
  asks(
    'a variable of the wrong kind',
    'query ($limit: Int!) { Teams(limit: $limit) { totalDocs } }',
  ),
  asks('her own way in', '{ meUser { user { id email sessions { id } } token } }'),
  asks('the report', '{ funderReport { __typename } }'),
  asks('another’s draft', `{ signUpDraft(token: "${'0'.repeat(43)}") { name telephone } }`),
  asks('a token that is none', '{ signUpDraft(token: "%") { name } }'),
  asks('a story that is gone', '{ storyGone(slug: "\' OR 1=1 --") }'),
  ...[
    'Applicant',
    'Consent',
    'Attendance',
    'Expense',
    'Story',
    'Media',
    'User',
    'Organisation',
    'Outreach',
  ].map((name) =>
    asks(
      `delete ${name}`,
      ({ applicant }) => `mutation { delete${name}(id: "${applicant}") { id } }`,
    ),
  ),
  asks(
    'change a story',
    ({ draftStory }) =>
      `mutation { updateStory(id: "${draftStory}", data: { status: published }) { id } }`,
  ),
  asks(
    'change a team',
    ({ team }) => `mutation { updateTeam(id: "${team}", data: { capacity: 60 }) { id } }`,
  ),
  asks(
    'make an account',
    'mutation { createUser(data: { email: "x@example.org", password: "fjorten gule regnjakker", role: admin }) { id } }',
  ),
  asks(
    '300 outreaches',
    `mutation { ${many(300, (index) => `a${index}: createOutreach(data: { week: "2026-01-05", area: grantoften, contactHow: doorstep, count: 1 }) { id }`)} }`,
  ),
  asks(
    '200 forgotten passwords',
    ({ userEmail }) =>
      `mutation { ${many(200, (index) => `a${index}: forgotPasswordUser(email: "${userEmail}")`)} }`,
  ),
  asks(
    'guess a password 50 times',
    ({ userEmail }) =>
      `mutation { ${many(50, (index) => `a${index}: loginUser(email: "${userEmail}", password: "gaet${index}") { token }`)} }`,
  ),
  asks('the programme', 'mutation { updateProgramme(data: { baseline: 0 }) { baseline } }'),
  asks('restore a module', ({ team }) => `mutation { restoreVersionModule(id: "${team}") { id } }`),
]
