/**
 * The addresses that are no operation on a record: what each answers to each viewer, as a status.
 * What is sent is empty unless `sent` says otherwise, so nobody is let in or asks anything useful.
 */
export const endpoints: Readonly<Record<string, string>> = {
  //                              anonymous municipality editor coordinator projectLeader admin
  'get /access': '200 200 200 200 200 200',
  'get /og': '400 400 400 400 400 400',

  'post /users/first-register': '403 403 403 403 403 403',
  'post /users/login': '401 401 401 401 401 401',
  'post /users/forgot-password': '200 200 200 200 200 200',
  'post /users/reset-password': '403 403 403 403 403 403',
  'post /users/refresh-token': '403 200 200 200 200 200',
  'get /users/me': '200 200 200 200 200 200',
  'get /users/init': '200 200 200 200 200 200',

  'get /media/paste-url/:id?': '403 400 400 400 400 400',
  'get /receipts/paste-url/:id?': '403 400 400 400 400 400',
  'get /films/paste-url/:id?': '403 400 400 400 400 400',
  'get /recordings/paste-url/:id?': '403 400 400 400 400 400',

  'get /payload-preferences/:key': '200 200 200 200 200 200',
  'post /payload-preferences/:key': '401 200 200 200 200 200',

  // A team that is not there, so the question is only who may ask.
  'post /teams/:id/plan': '403 403 403 404 404 404',

  // A session that is not there. To whoever may not call the roll, one that is there answers the same.
  'get /sessions/:id/roll-call': '401 404 404 404 404 404',
  'post /sessions/:id/roll-call': '401 404 404 404 404 404',
  'get /sessions/:id/walk-ins': '401 404 404 404 404 404',
  'post /sessions/:id/walk-ins': '401 404 404 404 404 404',

  // Last, because it ends the session that the others need.
  'post /users/logout': '400 200 200 200 200 200',
}

/** What goes with the request where an empty one would not reach the question. */
export const sent: Readonly<Record<string, unknown>> = {
  'post /users/first-register': {
    email: 'first@example.org',
    password: 'fjorten gule regnjakker',
    role: 'admin',
  },
  'post /users/login': { email: 'nobody@example.org', password: 'fjorten gule regnjakker' },
  'post /users/forgot-password': { email: 'nobody@example.org' },
  'post /users/reset-password': { token: 'nothing', password: 'fjorten gule regnjakker' },
  'post /payload-preferences/:key': { value: { a: 1 } },
}

/**
 * The operations of GraphQL that no collection or global brings: who gets an answer. `docAccess…`
 * is left out: it says what the asker herself may do with a record.
 */
export const operations: Readonly<
  Record<string, { readonly query: string; readonly may: string }>
> = {
  //                                                              anonymous municipality editor coordinator projectLeader admin
  Access: { query: '{ Access { canAccessAdmin } }', may: 'yes yes yes yes yes yes' },
  meUser: { query: '{ meUser { user { id } } }', may: 'yes yes yes yes yes yes' },
  initializedUser: { query: '{ initializedUser }', may: 'yes yes yes yes yes yes' },
  funderReport: { query: '{ funderReport { __typename } }', may: 'no yes no yes yes yes' },
  storyGone: { query: '{ storyGone(slug: "ingen") }', may: 'yes yes yes yes yes yes' },
  securityContact: { query: '{ securityContact }', may: 'yes yes yes yes yes yes' },
  informationMeeting: {
    query: '{ informationMeeting { startsAt } }',
    may: 'yes yes yes yes yes yes',
  },
  retention: { query: '{ retention { declined } }', may: 'yes yes yes yes yes yes' },
  contact: { query: '{ contact { role } }', may: 'yes yes yes yes yes yes' },
  diplomaCheck: {
    query: '{ diplomaCheck(code: "ingen") { state } }',
    may: 'yes yes yes yes yes yes',
  },
  reportYears: { query: '{ reportYears }', may: 'yes yes yes yes yes yes' },
  publicReport: {
    query: '{ publicReport(year: 2018) { year } }',
    may: 'yes yes yes yes yes yes',
  },
  signUpDraft: {
    query: `{ signUpDraft(token: "${'a'.repeat(40)}") { name } }`,
    may: 'yes yes yes yes yes yes',
  },
  saveSignUpDraft: {
    query: `mutation { saveSignUpDraft(token: "${'a'.repeat(40)}", answers: { name: "Prøve" }) }`,
    may: 'yes yes yes yes yes yes',
  },
  deleteSignUpDraft: {
    query: `mutation { deleteSignUpDraft(token: "${'a'.repeat(40)}") }`,
    may: 'yes yes yes yes yes yes',
  },
  // Nothing is asked of it here but whether it is there: an empty form is a visitor's mistake.
  signUp: {
    query: `mutation { signUp(input: { locale: "da", idempotencyKey: "kort" }) { code } }`,
    may: 'rule rule rule rule rule rule',
  },
  askForCallBack: {
    query: `mutation { askForCallBack(input: { locale: "da", idempotencyKey: "kort" }) }`,
    may: 'rule rule rule rule rule rule',
  },
  changeApplication: {
    query: `mutation { changeApplication(locale: "da") }`,
    may: 'rule rule rule rule rule rule',
  },
}
