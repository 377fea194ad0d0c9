import { graphql } from '@/generated/gql'

export const teacherPageDocument = graphql(`
  query TeacherPage($token: String!) {
    teacherPage(token: $token) {
      teacher
      status
      open
      cancelled
      startsAt
      endsAt
      place
      way {
        address
        wayThere
        map
      }
      title
      aim
      script
      women
      languages
      note
    }
  }
`)

export const teacherReplyDocument = graphql(`
  mutation TeacherReply($token: String!, $answer: String!, $note: String, $locale: String!) {
    teacherReply(token: $token, answer: $answer, note: $note, locale: $locale)
  }
`)
