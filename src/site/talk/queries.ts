import { graphql } from '@/generated/gql'

export const askForCallBackDocument = graphql(`
  mutation AskForCallBack($input: CallBackInput!) {
    askForCallBack(input: $input)
  }
`)
