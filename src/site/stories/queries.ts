import { graphql } from '@/generated/gql'

/**
 * A page of stories, and the same page without fallback: what is missing there stands in Danish.
 * Lists ask for no body.
 */
export const storyListDocument = graphql(`
  query StoryList($limit: Int!, $page: Int!) {
    shown: Stories(limit: $limit, page: $page, sort: "-publishedAt", select: true) {
      docs {
        id
        slug
        title
        lead
        publishedAt
      }
      hasNextPage
    }
    own: Stories(
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

/** One story with its body, and what of it is translated. */
export const storyDocument = graphql(`
  query StoryBySlug($slug: String!) {
    shown: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true) {
      docs {
        id
        slug
        title
        lead
        body
        publishedAt
        picture {
          url
          filename
          width
          height
          alt
          caption
          credit
        }
      }
    }
    own: Stories(where: { slug: { equals: $slug } }, limit: 1, select: true, fallbackLocale: none) {
      docs {
        id
        title
        lead
        body
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
