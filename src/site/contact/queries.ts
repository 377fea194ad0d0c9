import { graphql } from '@/generated/gql'

/** Whom to turn to: roles, never names. */
export const contactDocument = graphql(`
  query Contact {
    contact {
      role
      telephone
      email
      hours
    }
  }
`)
