import { handleGraphQL } from '@/graphql/handler'

/**
 * The site's `fetch`: hands the request to the API in the same process. Nothing of the visitor's
 * own request goes along (no cookie, no authorization), so a page shows what a stranger may read.
 */
export const transport: typeof fetch = (input, init) => handleGraphQL(new Request(input, init))
