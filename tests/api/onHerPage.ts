import { expect } from 'vitest'
import { at, graphql, listAt } from '../support/doors'

/** In every text that is another's: finding it anywhere is a leak. */
export const canary = 'kanariefugl'

export const question = `query ($token: String!) { herPage(token: $token) {
  name evenings { id startsAt endsAt title place cancelled open answer }
  activities { id title translated startsAt endsAt place cancelled }
  place { address wayThere map }
  progress { done needed left reachable passes mandatoryMissing contractMissing confidentialityMissing }
  diplomaName diplomaNameApproved consents { id purpose forChild channel medium story givenAt expiresAt } erasureAsked calendar } }`

/** Her page as it is told; never with a word of another's. */
export const page = async (token: string) => {
  const answer = await graphql(question, { variables: { token } })
  expect(answer.errors).toEqual([])
  expect(answer.text).not.toContain(canary)
  return at(answer.data, 'herPage')
}

const mutation = `mutation ($token: String!, $wish: String!, $session: String, $answer: String,
  $name: String, $consent: String) { herWish(token: $token, wish: $wish, session: $session,
  answer: $answer, name: $name, consent: $consent, locale: "so") }`

/** What came of a wish of hers: how it ended, or what was wrong with it. */
export const wishing = async (token: string, given: object) => {
  const answer = await graphql(mutation, { variables: { token, ...given } })
  return (
    at(answer.data, 'herWish') ?? listAt(answer.json, 'errors', 0, 'extensions', 'data', 'errors')
  )
}
