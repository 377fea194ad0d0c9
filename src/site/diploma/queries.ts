import { graphql } from '@/generated/gql'

/** Whether a diploma with this code was handed over, and when. */
export const diplomaCheckDocument = graphql(`
  query DiplomaCheck($code: String!) {
    diplomaCheck(code: $code) {
      state
      name
      awarded
    }
  }
`)
