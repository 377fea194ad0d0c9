import type { Attempt } from './attempt'
import { asks, get, sends } from './attempt'

/** A closed field asked for beside an open one, a read in another method's clothes. */
export const detours: readonly Attempt[] = [
  ...[
    'or][0][purpose][like]=e&where[or][1][status][equals]=draft',
    'or][0][heading][like]=zzz&where[or][1][and][0][purpose][like]=e',
    'and][0][or][0][purpose][like]=e&where[and][0][or][1][id][exists]=true',
    'purpose][exists]=true&where[heading][like]=kr',
    'session.log][exists]=true',
    'voids.purpose][exists]=true',
    'enteredBy][not_equals]=x',
  ].flatMap((question) => [
    get(`/api/expenses?limit=0&where[${question}`),
    get(`/api/expenses/count?where[${question}`),
  ]),
  ...['purpose,heading', '-payeeName', 'voids.purpose', 'session.log'].map((order) =>
    get(`/api/expenses?limit=0&depth=3&sort=${order}`),
  ),
  ...['script', 'aim&sort=script', 'title&draft=true&trash=true'].map((fields) =>
    get(`/api/modules?limit=50&locale=all&select[script]=true&select[${fields}]=true`),
  ),
  ...['applicants', 'receipts', 'users', 'consents', 'messages'].flatMap((slug) => [
    sends(`read ${slug} by posting`, () => ({
      method: 'POST',
      path: `/api/${slug}`,
      body: 'limit=0&depth=3',
      headers: {
        'X-Payload-HTTP-Method-Override': 'GET',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    })),
    sends(`ask ${slug} for its head`, () => ({ method: 'HEAD', path: `/api/${slug}?limit=0` })),
  ]),
  sends('read an expense with everything named', ({ expense }) => ({
    method: 'GET',
    path: `/api/expenses/${expense}?depth=10&select[purpose]=true&select[payeeName]=true&populate[sessions][log]=true&joins[receipts][limit]=0`,
  })),
  asks(
    'a closed field beside an open one',
    '{ Expenses(where: { OR: [{ purpose: { like: "e" } }, { heading: { like: "zzz" } }] }) { totalDocs } }',
  ),
  asks(
    'a closed field in a variable',
    'query ($where: Expense_where) { Expenses(where: $where) { docs { purpose enteredBy } } }',
  ),
  asks(
    'what lies behind what is open',
    '{ Expenses(limit: 0) { docs { heading session { log cancelReason team { extraSeatReason } } voids { purpose } } } }',
  ),
  asks('the versions of a script', '{ versionsModules { docs { version { script } } } }'),
  asks(
    'the programme’s contacts',
    '{ Programme { contact { people { telephone } security } retention { audit } } }',
  ),
]
