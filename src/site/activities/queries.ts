import { graphql } from '@/generated/gql'

/** Activities, and the same without fallback: what is missing there stands in Danish. */
export const activityListDocument = graphql(`
  query ActivityList($where: Activity_where!, $limit: Int!, $sort: String!) {
    shown: Activities(where: $where, limit: $limit, sort: $sort, select: true) {
      docs {
        id
        title
        summary
        description
        kind
        status
        startsAt
        endsAt
        place
        areas
        audience
        organisations {
          name
        }
      }
    }
    own: Activities(where: $where, limit: $limit, sort: $sort, select: true, fallbackLocale: none) {
      docs {
        id
        title
        description
      }
    }
  }
`)

/** What happens in one month, as the calendar shows it; no month has held as much as there is room for. */
export const monthDocument = graphql(`
  query ActivityMonth($where: Activity_where!) {
    shown: Activities(where: $where, limit: 100, sort: "startsAt", select: true) {
      docs {
        id
        title
        status
        startsAt
      }
    }
    own: Activities(
      where: $where
      limit: 100
      sort: "startsAt"
      select: true
      fallbackLocale: none
    ) {
      docs {
        id
        title
      }
    }
  }
`)
