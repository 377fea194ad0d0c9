import { graphql } from '@/generated/gql'

/** The newest stories with their text; what is not translated is given in Danish. */
export const feedStoriesDocument = graphql(`
  query FeedStories {
    Stories(limit: 20, sort: "-publishedAt", select: true) {
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
          alt
          sizes {
            large {
              url
              filename
              mimeType
              filesize
            }
          }
        }
      }
    }
  }
`)

/**
 * What of the same stories stands in the language that was asked for. Asked apart from them: beside
 * this, their pictures would be described without the fallback too.
 */
export const translatedStoriesDocument = graphql(`
  query TranslatedStories {
    Stories(limit: 20, sort: "-publishedAt", select: true, fallbackLocale: none) {
      docs {
        id
        title
        lead
        body
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

/** The teams that the public may know of, and the next information meeting. */
export const publicTeamsDocument = graphql(`
  query PublicTeams {
    teams: Teams(limit: 10, sort: "firstEvening", select: true) {
      docs {
        id
        name
        status
        place
        updatedAt
      }
    }
    informationMeeting {
      startsAt
      place
      updatedAt
    }
  }
`)

/** The evenings of one team. */
export const publicEveningsDocument = graphql(`
  query PublicEvenings($team: JSON!, $from: DateTime!, $page: Int!) {
    Sessions(
      where: {
        AND: [
          { team: { equals: $team } }
          { kind: { equals: regular } }
          { startsAt: { greater_than_equal: $from } }
        ]
      }
      limit: 50
      page: $page
      sort: "startsAt"
      select: true
    ) {
      docs {
        id
        startsAt
        endsAt
        place
        status
        updatedAt
      }
      hasNextPage
    }
  }
`)

/** Every activity that has a day and that the public may know of. */
export const publicActivitiesDocument = graphql(`
  query PublicActivities($from: DateTime!, $page: Int!) {
    Activities(
      where: { startsAt: { greater_than_equal: $from } }
      limit: 50
      page: $page
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
        audience
        organisations {
          name
        }
        updatedAt
      }
      hasNextPage
    }
  }
`)

export const securityContactDocument = graphql(`
  query SecurityContact {
    securityContact
  }
`)
