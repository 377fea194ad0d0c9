import { graphql } from '@/generated/gql'

/** How long the programme keeps what: numbers of months. */
export const retentionDocument = graphql(`
  query Retention {
    retention {
      declined
      left
      callBacks
      messages
      audit
      bookkeeping
    }
  }
`)
