import { graphql } from '@/generated/gql'

/** The newest stories with their text, and what of it stands in the language that was asked for. */
export const feedStoriesDocument = graphql(`
  query FeedStories {
    shown: Stories(limit: 20, sort: "-publishedAt", select: true) {
      docs {
        id
        slug
        title
        lead
        body
        publishedAt
        updatedAt
        picture {
          url
          filename
          mimeType
          filesize
        }
      }
    }
    own: Stories(limit: 20, sort: "-publishedAt", select: true, fallbackLocale: none) {
      docs {
        id
        title
      }
    }
  }
`)

/** All addresses of stories, for machines that want to know every page. */
export const storyAddressesDocument = graphql(`
  query StoryAddresses($page: Int!) {
    Stories(limit: 50, page: $page, sort: "-publishedAt", select: true) {
      docs {
        slug
        updatedAt
      }
      hasNextPage
    }
  }
`)

/** Whatever has a day that everybody may know of. */
export const publicDatesDocument = graphql(`
  query PublicDates($from: DateTime!) {
    activities: Activities(
      where: { startsAt: { greater_than_equal: $from } }
      limit: 50
      sort: "startsAt"
      select: true
    ) {
      docs {
        id
        title
        summary
        place
        startsAt
        endsAt
        status
        createdAt
        updatedAt
      }
    }
    teams: Teams(
      where: { status: { equals: recruiting } }
      limit: 5
      sort: "firstEvening"
      select: true
    ) {
      docs {
        id
        name
        place
      }
    }
    sessions: Sessions(
      where: { AND: [{ kind: { equals: regular } }, { startsAt: { greater_than_equal: $from } }] }
      limit: 50
      sort: "startsAt"
      select: true
    ) {
      docs {
        id
        startsAt
        endsAt
        place
        status
        createdAt
        updatedAt
        team {
          id
        }
      }
    }
    informationMeeting {
      startsAt
      place
    }
  }
`)

export const securityContactDocument = graphql(`
  query SecurityContact {
    securityContact
  }
`)
