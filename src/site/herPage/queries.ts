import { graphql } from '@/generated/gql'

export const herPageDocument = graphql(`
  query HerPage($token: String!) {
    herPage(token: $token) {
      name
      hasDanish
      evenings {
        id
        startsAt
        endsAt
        title
        place
        cancelled
        open
        answer
      }
      place {
        address
        wayThere
        map
      }
      progress {
        done
        needed
        left
        reachable
        passes
        mandatoryMissing
        contractMissing
        confidentialityMissing
      }
      diplomaName
      diplomaNameApproved
      consents {
        id
        purpose
        channel
        story
        givenAt
      }
      erasureAsked
      calendar
    }
  }
`)

export const herWishDocument = graphql(`
  mutation HerWish(
    $token: String!
    $wish: String!
    $session: String
    $answer: String
    $name: String
    $consent: String
    $locale: String!
  ) {
    herWish(
      token: $token
      wish: $wish
      session: $session
      answer: $answer
      name: $name
      consent: $consent
      locale: $locale
    )
  }
`)
