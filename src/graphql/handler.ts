import config from '@payload-config'
import type { GraphQLFormattedError } from 'graphql'
import { execute, GraphQLError } from 'graphql'
import { createPayloadRequest, headersWithCors, mergeHeaders, type PayloadRequest } from 'payload'
import { viewerOf } from '@/access/viewer'
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
  try {
    return await answer(request)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return inWords([error])
  }
}

async function answer(request: Request): Promise<Response> {
  const { method } = request
  const asked = await readAsked(request)
  const req = await createPayloadRequest({ canSetHeaders: true, config, request })
  const { schema, ...rest } = await theSchema(config)
  const viewer = viewerOf(req.user)
  const document = judge(asked, viewer, { schema, ...rest })
  if (!('kind' in document)) return inWords(document)
  if (theOperation(document).operation === 'mutation' && method !== 'POST')
    throw refused('A change is sent by POST.', 405)
  const headers: Record<string, string> = {}
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: asked.variables,
    operationName: 'query' in asked.by ? asked.operationName : undefined,
    // Payload's own resolvers put the cookie of a log-in into these headers.
    contextValue: { headers, req },
    hideSuggestions: !maySeeSchema(viewer),
  })
  if (data === undefined) return inWords(errors ?? [])
  const faults = await Promise.all((errors ?? []).map((error) => told(error, req)))
  return Response.json(faults.length === 0 ? { data } : { errors: faults, data }, {
    status: method !== 'POST' && faults.some(isOurs) ? 500 : 200,
    headers: headersOf(req, headers),
  })
}

function headersOf(req: PayloadRequest, own: Readonly<Record<string, string>>): Headers {
  const headers = headersWithCors({ headers: new Headers(own), req })
  return req.responseHeaders === undefined ? headers : mergeHeaders(req.responseHeaders, headers)
}

/** A fault of ours. What is asked for by its address has a status that says so, for who keeps answers. */
const isOurs = ({ extensions }: GraphQLFormattedError) =>
  Number(valueAt(extensions, 'statusCode')) >= 500

/** An operation that was not carried out at all. */
function inWords(errors: readonly GraphQLError[]): Response {
  const status = Number(errors[0]?.extensions['statusCode'] ?? 400)
  const told = errors.map((error) => ({
    ...error.toJSON(),
    extensions: { statusCode: status },
  }))
  const headers = status === 405 ? { Allow: 'POST' } : undefined
  return Response.json({ errors: told }, { status, ...(headers && { headers }) })
}
