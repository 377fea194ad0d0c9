import { openApiDoor } from '@/apiDoors'
import { env } from '@/env'
import { answerGraphQL, handleGraphQL } from '@/graphql/handler'
import config from '@payload-config'
import { REST_OPTIONS } from '@payloadcms/next/routes'
import { hasToWait, unlessStrangersWait } from '../strangersWait'

// Where somebody develops, it would lead to what was written before the last change.
if (env.NODE_ENV !== 'development')
  openApiDoor('graphql', async (request, sent, made) =>
    (await hasToWait(request, made))
      ? { status: 429, headers: new Headers(), body: '' }
      : answerGraphQL(request, sent, made),
  )

const answer = unlessStrangersWait(handleGraphQL)
export const GET = answer
export const POST = answer
export const OPTIONS = REST_OPTIONS(config)
