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
      activities {
        id
        title
        translated
        startsAt
        endsAt
        place
        cancelled
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
        forChild
        channel
        medium
        story
        givenAt
        expiresAt
      }
      tally
      tallyArea
      dutyToInform {
        office
        telephone
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

export const herTallyDocument = graphql(`
  mutation HerTally(
    $token: String!
    $key: String!
    $week: String!
    $area: String!
    $contactHow: String!
    $topics: [String!]!
    $bridgedTo: [String!]!
    $firstContact: Boolean!
    $locale: String!
  ) {
    herTally(
      token: $token
      key: $key
      week: $week
      area: $area
      contactHow: $contactHow
      topics: $topics
      bridgedTo: $bridgedTo
      firstContact: $firstContact
      locale: $locale
    )
  }
`)
