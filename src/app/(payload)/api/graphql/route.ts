import { handleGraphQL } from '@/graphql/handler'
import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'

export const GET = handleGraphQL
export const POST = handleGraphQL
export const OPTIONS = REST_OPTIONS(config)
