import { graphql } from '@/generated/gql'

export const privateCalendarDocument = graphql(`
  query PrivateCalendar($token: String!) {
    privateCalendar(token: $token) {
      kind
      dates {
        id
        startsAt
        endsAt
        title
        description
        place
        cancelled
        updatedAt
      }
    }
  }
`)
