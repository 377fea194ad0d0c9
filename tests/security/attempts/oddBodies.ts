import type { Attempt } from './attempt'
import { sends } from './attempt'

const people = '{"query":"{ Applicants { docs { name telephone } } }"}'

const asked = (name: string, question: string, more: object = {}): Attempt =>
  sends(`GraphQL: ${name}`, () => ({ question, ...more }))

const typed = (type: string) => ({ headers: { 'Content-Type': type } })
const inParts = [
  '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n',
  people,
  '\r\n--x\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--x--\r\n',
].join('')

/** One question in every form that some server or other takes, and in some that none should. */
export const oddBodies: readonly Attempt[] = [
  asked('in parts', inParts, typed('multipart/form-data; boundary=x')),
  asked('as plain text', people, typed('text/plain')),
  asked('as a form', `query=${encodeURIComponent('{ Applicants { docs { name } } }')}`, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  }),
  asked('as GraphQL', '{ Applicants { docs { name } } }', typed('application/graphql')),
  asked('behind a mark of order', `\ufeff${people}`),
  asked('twice in a row', people + people),
  asked('in a list of three', `[${people},${people},${people}]`),
  asked('under a name said twice', people.replace('{', '{"query":"{ contact { role } }",')),
  asked('with a spelt-out name', people.replace('query', '\\u0071uery')),
  asked('with a prototype', people.replace('{', '{"__proto__":{"user":{"role":"admin"}},')),
  asked('with a constructor', people.replace('{', '{"constructor":{"prototype":{"user":1}},')),
  ...['all', '*', '__proto__', '%00', 'da&locale=all'].map((locale) =>
    asked(
      `in the language ${locale}`,
      '{"query":"{ Stories(limit: 5) { docs { title } } Modules(limit: 5) { docs { title } } }"}',
      { beside: `?locale=${locale}` },
    ),
  ),
  ...['1e309', '-0', '9223372036854775808', '"\\ud800"', '{"toString":1}', '[[[[[]]]]]'].map(
    (value) =>
      asked(
        `with the variable ${value}`,
        `{"query":"query ($x: Int) { Teams(page: $x) { totalDocs } }","variables":{"x":${value}}}`,
      ),
  ),
  ...['""', '"b"', '"__proto__"', '{}', '["a"]'].map((name) =>
    asked(
      `of two operations the one called ${name}`,
      `{"query":"query a { Teams { totalDocs } } query b { Applicants { docs { name } } }","operationName":${name}}`,
    ),
  ),
  ...['@defer', '@stream(initialCount: 0)', '@live', '@skip(if: null)'].map((directive) =>
    asked(
      `bit by bit: ${directive}`,
      JSON.stringify({ query: `{ ... ${directive} { Applicants { docs { name } } } }` }),
      { headers: { Accept: 'multipart/mixed, text/event-stream' } },
    ),
  ),
]
