import { graphql } from '@/generated/gql'

/** The answers so far of whoever holds the token; null once they are deleted or 24 hours old. */
export const draftDocument = graphql(`
  query SignUpDraft($token: String!) {
    signUpDraft(token: $token) {
      name
      telephone
      reachThrough
      email
      languages
      interpreter
      area
      availability
      note
      consent
      poster
    }
  }
`)

export const saveDraftDocument = graphql(`
  mutation SaveSignUpDraft($token: String!, $answers: SignUpAnswersInput!) {
    saveSignUpDraft(token: $token, answers: $answers)
  }
`)

export const deleteDraftDocument = graphql(`
  mutation DeleteSignUpDraft($token: String!) {
    deleteSignUpDraft(token: $token)
  }
`)

export const signUpDocument = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      code
    }
  }
`)
