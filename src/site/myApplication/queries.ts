import { graphql } from '@/generated/gql'

export const changeApplicationDocument = graphql(`
  mutation ChangeApplication($code: String, $contact: String, $wish: String, $locale: String!) {
    changeApplication(code: $code, contact: $contact, wish: $wish, locale: $locale)
  }
`)
