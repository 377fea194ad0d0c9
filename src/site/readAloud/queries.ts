import { graphql } from '@/generated/gql'

export const recordingDocument = graphql(`
  query Recording($page: Recording_page_Input!, $language: Recording_language_Input!) {
    Recordings(
      where: { page: { equals: $page }, language: { equals: $language } }
      limit: 1
      select: true
    ) {
      docs {
        filename
        url
      }
    }
  }
`)
