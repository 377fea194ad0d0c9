import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'

/**
 * Answers one GraphQL request. The HTTP route and the public site's own client both come through
 * here, so the site has no door that a stranger lacks.
 */
export const handleGraphQL: (request: Request) => Promise<Response> = GRAPHQL_POST(config)
