/**
 * The addresses that are no operation on a record: what each answers to each viewer, as a status.
 * What is sent is empty unless `sent` says otherwise, so nobody is let in or asks anything useful.
 */
export const endpoints: Readonly<Record<string, string>> = {
  //                              anonymous municipality editor coordinator projectLeader admin
  'get /access': '200 200 200 200 200 200',
  'get /og': '400 400 400 400 400 400',

  'post /users/first-register': '403 403 403 403 403 403',
  // An account that is not there.
  'post /users/:id/key': '403 403 403 403 403 404',
  'post /users/:id/key/revoke': '403 403 403 403 403 404',
  // Nothing is asked, which is the municipality's mistake alone.
  'post /questions/ask': '403 400 403 403 403 403',
  'post /users/login': '401 401 401 401 401 401',
  'post /users/forgot-password': '200 200 200 200 200 200',
  'post /users/reset-password': '403 403 403 403 403 403',
  // Nobody is half way in, and nothing is proved.
  'get /users/second-step': '200 200 200 200 200 200',
  'post /users/second-step': '403 403 403 403 403 403',
  'post /users/second-step/new': '403 400 400 400 400 400',
  'post /users/second-step/confirm': '403 400 400 400 400 400',
  'post /users/second-step/codes': '403 400 400 400 400 400',
  'post /users/:id/second-step/reset': '403 403 403 403 403 404',
  'post /users/:id/invite': '403 403 403 403 403 404',
  'post /users/sign-ins/end': '403 400 400 400 400 400',
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
  'get /teams/:id/plan': '403 403 403 404 404 404',
  'post /teams/:id/plan': '403 403 403 404 404 404',
  'post /teams/:id/next': '403 403 403 404 404 404',
  'post /teams/:id/activate': '403 403 403 404 404 404',
  'get /teams/:id/print/fremmoedeark': '403 403 403 404 404 404',
  'get /teams/:id/print/navneskilte': '403 403 403 404 404 404',
  'get /teams/:id/print/deltagerliste': '403 403 403 404 404 404',
  'get /teams/:id/print/deltagerliste-med-telefon': '403 403 403 404 404 404',
  'get /teams/:id/print/diplomer': '403 403 403 404 404 404',
  'get /diplomas/:id/pdf': '403 403 403 404 404 404',
  'post /diplomas/:id/reissue': '403 403 403 404 404 404',
  // An activity that is not there.
  'post /activities/:id/again': '403 403 404 404 404 404',
  'get /posters/:id/a4': '403 403 404 404 404 404',
  'get /posters/:id/a5': '403 403 404 404 404 404',
  'get /stories/:id/channels': '403 403 404 404 404 404',
  'post /stories/:id/newspaper': '403 403 404 404 404 404',
  'post /stories/:id/newspaper/undo': '403 403 404 404 404 404',
  'get /stories/:id/leaflet': '403 403 404 404 404 404',
  'get /stories/:id/facebook-picture': '403 403 404 404 404 404',
  'get /grants/:id/account/xlsx': '403 404 403 404 404 404',
  'get /grants/:id/account/csv': '403 404 403 404 404 404',
  'get /grants/:id/account/pdf': '403 404 403 404 404 404',
  'get /grants/:id/account-with-names/xlsx': '403 403 403 404 404 404',
  'get /grants/:id/account-with-names/csv': '403 403 403 404 404 404',
  'get /grants/:id/account-with-names/pdf': '403 403 403 404 404 404',
  'get /grants/:id/report/xlsx': '403 404 403 404 404 404',
  'get /grants/:id/report/csv': '403 404 403 404 404 404',
  'get /grants/:id/report/pdf': '403 404 403 404 404 404',
  'get /grants/:id/report/json': '403 404 403 404 404 404',
  'post /grants/:id/report/hand-in': '403 403 403 403 404 404',
  'get /grants/:id/report/draft': '403 403 403 404 404 404',
  'post /grants/:id/report/text': '403 403 403 404 404 404',
  'get /grants/:id/receipts': '403 403 403 404 404 404',
  'get /applicants/:id/looks/xlsx': '403 403 403 404 404 404',
  'get /applicants/:id/looks/csv': '403 403 403 404 404 404',
  'get /applicants/:id/looks/pdf': '403 403 403 404 404 404',
  // What is sent is looked at first, and nothing is.
  'post /applicants/:id/follow-up': '403 403 403 400 400 400',
  'post /applicants/:id/approve-name': '403 403 403 400 400 400',

  // Likewise: nobody's link is made or closed here.
  'post /applicants/:id/link': '403 403 403 404 404 404',
  'post /applicants/:id/link/send': '403 403 403 404 404 404',
  'post /applicants/:id/link/revoke': '403 403 403 404 404 404',
  'post /agreements/:id/link': '403 403 403 404 404 404',
  'post /agreements/:id/link/revoke': '403 403 403 404 404 404',
  'post /agreements/:id/remind': '403 403 403 404 404 404',
  'post /teachers/:id/link': '403 403 403 404 404 404',
  'post /teachers/:id/link/revoke': '403 403 403 404 404 404',
  'post /teams/:id/link': '403 403 403 404 404 404',
  'post /teams/:id/link/revoke': '403 403 403 404 404 404',

  'post /consents/set': '403 403 403 400 400 400',

  'get /messages/receivers': '403 403 403 200 200 200',
  'post /messages/compose': '403 403 403 400 400 400',
  'post /messages/undo': '403 403 403 400 400 400',
  'post /messages/:id/retry': '403 403 403 404 404 404',

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
  herPage: {
    query: `{ herPage(token: "${'a'.repeat(43)}") { name } }`,
    may: 'yes yes yes yes yes yes',
  },
  teacherPage: {
    query: `{ teacherPage(token: "${'a'.repeat(43)}") { teacher } }`,
    may: 'yes yes yes yes yes yes',
  },
  newspaperPage: {
    query: `{ newspaperPage(token: "${'a'.repeat(43)}") { title } }`,
    may: 'yes yes yes yes yes yes',
  },
  privateCalendar: {
    query: `{ privateCalendar(token: "${'a'.repeat(43)}") { kind } }`,
    may: 'yes yes yes yes yes yes',
  },
  herTally: {
    query: `mutation { herTally(token: "${'a'.repeat(43)}", key: "x", week: "x", area: "x",
      contactHow: "x", topics: [], bridgedTo: [], firstContact: false, locale: "da") }`,
    may: 'yes yes yes yes yes yes',
  },
  herWish: {
    query: `mutation { herWish(token: "${'a'.repeat(43)}", wish: "erase", locale: "da") }`,
    may: 'yes yes yes yes yes yes',
  },
  teacherReply: {
    query: `mutation { teacherReply(token: "${'a'.repeat(43)}", answer: "confirm", locale: "da") }`,
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
