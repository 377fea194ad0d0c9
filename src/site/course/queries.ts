import { graphql } from '@/generated/gql'

/** The course: its modules, the teams that can be joined or are being taught, their evenings. */
export const courseDocument = graphql(`
  query Course {
    modules: Modules(limit: 50, sort: "order", select: true) {
      docs {
        id
        title
        aim
        topics
        durationMinutes
      }
    }
    own: Modules(limit: 50, sort: "order", select: true, fallbackLocale: none) {
      docs {
        id
        title
        aim
      }
    }
    teams: Teams(limit: 10, sort: "firstEvening", select: true) {
      docs {
        id
        name
        status
        place
        capacity
      }
    }
    sessions: Sessions(
      where: { kind: { equals: regular } }
      limit: 200
      sort: "startsAt"
      select: true
    ) {
      docs {
        id
        startsAt
        endsAt
        place
        status
        team {
          id
        }
      }
    }
  }
`)
