import { graphql } from '@/generated/gql'

/**
 * A page of stories, the same page without fallback (what is missing there stands in Danish), and
 * what the stories there are are about. Lists ask for no body.
 */
export const storyListDocument = graphql(`
  query StoryList($where: Story_where!, $limit: Int!, $page: Int!) {
    shown: Stories(where: $where, limit: $limit, page: $page, sort: "-publishedAt", select: true) {
      docs {
        id
        slug
        title
        lead
        publishedAt
        picture {
          ...PictureForms
        }
      }
      hasNextPage
    }
    own: Stories(
      where: $where
      limit: $limit
      page: $page
      sort: "-publishedAt"
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

/** What the published stories are about. */
export const storyThemesDocument = graphql(`
  query StoryThemes {
    Stories(limit: 500, sort: "-publishedAt", select: true) {
      docs {
        themes
      }
    }
  }
`)

/** One story with its body. A file's address is made of its name, so the name is asked for too. */
export const storyDocument = graphql(`
  query StoryBySlug($slug: String!) {
    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {
      docs {
        id
        slug
        title
        lead
        body
        publishedAt
        phase
        themes
        picture {
          ...PictureForms
          alt
          caption
          credit
        }
        film {
          url
          filename
          mimeType
          title
          transcript
        }
      }
    }
  }
`)

/**
 * What of a story is translated. Asked apart from it: beside each other, both would be given the
 * fallback of the one that is answered last.
 */
export const storyOwnDocument = graphql(`
  query StoryOwn($slug: String!) {
    Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {
      docs {
        title
        lead
        body
        picture {
          alt
        }
        film {
          title
          captions
          transcript
        }
      }
    }
  }
`)

/** The titles of the stories just before and after one. */
export const storyNeighboursDocument = graphql(`
  query StoryNeighbours(
    $earlier: Story_where!
    $later: Story_where!
    $fallback: FallbackLocaleInputType
  ) {
    earlier: Stories(
      where: $earlier
      limit: 1
      sort: "-publishedAt"
      select: true
      fallbackLocale: $fallback
    ) {
      docs {
        slug
        title
      }
    }
    later: Stories(
      where: $later
      limit: 1
      sort: "publishedAt"
      select: true
      fallbackLocale: $fallback
    ) {
      docs {
        slug
        title
      }
    }
  }
`)

/** The captions of a story’s film, in Danish where her language has none. */
export const storyCaptionsDocument = graphql(`
  query StoryCaptions($slug: String!) {
    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {
      docs {
        film {
          captions
        }
      }
    }
  }
`)

/**
 * Whether a story of this address was withdrawn. Asked apart from the story: beside it, this
 * operation would give the story's own text the fallback that it was asked without.
 */
export const storyGoneDocument = graphql(`
  query StoryGone($slug: String!) {
    storyGone(slug: $slug)
  }
`)

/** Whether whoever asks is logged in. */
export const mayPreviewDocument = graphql(`
  query MayPreview {
    Access {
      canAccessAdmin
    }
  }
`)
