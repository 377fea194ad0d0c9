import config from '@payload-config'
import type { GraphQLFormattedError } from 'graphql'
import { execute, GraphQLError } from 'graphql'
import { createPayloadRequest, headersWithCors, mergeHeaders, type PayloadRequest } from 'payload'
import { viewerOf } from '@/access/viewer'
import type { ApiAnswer, Heard } from '@/apiDoors'
import { answeredAgain, rememberAnswer } from './again'
import { readAsked } from './asked'
import { theOperation } from './bounds'
import { told } from './faults'
import { judge, maySeeSchema } from './judge'
import { refused } from './refused'
import { theSchema } from './schema'
import { valueAt } from './valueAt'

/**
 * Answers one GraphQL request. The HTTP route and the public site's own client both come through
 * here, so the site has no door that a stranger lacks.
 */
export async function handleGraphQL(request: Request): Promise<Response> {
  const { body, ...rest } = await answerGraphQL(request, await request.text(), () => request)
  return new Response(body, rest)
}

/**
 * Likewise, with what was sent beside the request.
 * @param made makes the Web's kind of it, which takes as long as to read a list
 */
export async function answerGraphQL(
  request: Heard,
  sent: string,
  made: () => Request,
): Promise<ApiAnswer> {
  try {
    return (await answeredAgain(request, sent)) ?? (await answer(made(), sent))
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return inWords([error])
  }
}

async function answer(request: Request, sent: string): Promise<ApiAnswer> {
  const { method } = request
  const asked = readAsked(request, sent)
  const req = await createPayloadRequest({ canSetHeaders: true, config, request })
  const { schema, ...rest } = await theSchema(config)
  const viewer = viewerOf(req.user)
  const document = judge(asked, viewer, { schema, ...rest })
  if (!('kind' in document)) return inWords(document)
  if (theOperation(document).operation === 'mutation' && method !== 'POST')
    throw refused('A change is sent by POST.', 405)
  // Payload's own resolvers put the cookie of a log-in into these headers.
  const headers: Record<string, string> = {}
  const context = { headers, req }
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: asked.variables,
    operationName: 'query' in asked.by ? asked.operationName : undefined,
    contextValue: context,
    hideSuggestions: !maySeeSchema(viewer),
  })
  if (data === undefined) return inWords(errors ?? [])
  const faults = await Promise.all((errors ?? []).map((error) => told(error, req)))
  const answered = headersOf(req, headers)
  if (errors === undefined)
    rememberAnswer({
      context,
      document,
      headers: answered,
      schema,
      sent,
      variables: asked.variables,
    })
  return {
    status: method !== 'POST' && faults.some(isOurs) ? 500 : 200,
    headers: answered,
    body: JSON.stringify(faults.length === 0 ? { data } : { errors: faults, data }),
  }
}

function headersOf(req: PayloadRequest, own: Readonly<Record<string, string>>): Headers {
  const headers = headersWithCors({ headers: new Headers({ ...own, ...isJson }), req })
  return req.responseHeaders === undefined ? headers : mergeHeaders(req.responseHeaders, headers)
}

/** A fault of ours. What is asked for by its address has a status that says so, for who keeps answers. */
const isOurs = ({ extensions }: GraphQLFormattedError) =>
  Number(valueAt(extensions, 'statusCode')) >= 500

/** An operation that was not carried out at all. */
function inWords(errors: readonly GraphQLError[]): ApiAnswer {
  const status = Number(errors[0]?.extensions['statusCode'] ?? 400)
  const told = errors.map((error) => ({
    ...error.toJSON(),
    extensions: { statusCode: status },
  }))
  const headers = new Headers(status === 405 ? { Allow: 'POST', ...isJson } : isJson)
  return { status, headers, body: JSON.stringify({ errors: told }) }
}

const isJson = { 'content-type': 'application/json' }
