import { graphql } from '@/generated/gql'

export const informationMeetingDocument = graphql(`
  query InformationMeeting {
    informationMeeting {
      startsAt
      place
    }
  }
`)
