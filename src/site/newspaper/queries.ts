import { graphql } from '@/generated/gql'

export const newspaperPageDocument = graphql(`
  query NewspaperPage($token: String!) {
    newspaperPage(token: $token) {
      title
      lead
      text
      credit
      embargo
      picture {
        alt
        caption
        credit
        width
        height
      }
    }
  }
`)
