import { graphql } from '@/generated/gql'

/** Activities, and the same without fallback: what is missing there stands in Danish. */
export const activityListDocument = graphql(`
  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {
    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {
      docs {
        id
        title
        summary
        kind
        startsAt
        endsAt
        place
      }
    }
    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {
      docs {
        id
        title
      }
    }
  }
`)
