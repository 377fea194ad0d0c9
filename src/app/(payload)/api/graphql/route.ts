import { openApiDoor } from '@/apiDoors'
import { env } from '@/env'
import { handleGraphQL } from '@/graphql/handler'
import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'
import { unlessStrangersWait } from '../strangersWait'

const answer = unlessStrangersWait(handleGraphQL)
// Where somebody develops, it would lead to what was written before the last change.
if (env.NODE_ENV !== 'development') openApiDoor('graphql', (request) => answer(request))

export const GET = answer
export const POST = answer
export const OPTIONS = REST_OPTIONS(config)
