import type { Person } from '../support/person'
import { at, graphql, listAt, local, rest, settled, type Door } from '../support/doors'
import type { Data } from '../support/factories'

/** What somebody asks for: a new record, a change of one, or its end. */
export type Asked = {
  readonly slug: string
  readonly singular: string
  readonly as: Person | null
} & (
  | { readonly create: Data }
  | { readonly update: Data; readonly id: string }
  | { readonly delete: true; readonly id: string }
)

/** What she is told: the status, the sentence above, and each field with its sentence. */
export type Told = {
  readonly status: number
  readonly message: string
  readonly fields: readonly { readonly path: string; readonly message: string }[]
}

/** Asks through one of the doors, in Danish. */
export async function ask(door: Door, asked: Asked): Promise<Told> {
  if (door === 'REST') return throughRest(asked)
  if (door === 'GraphQL') return throughGraphQL(asked)
  return throughLocal(asked)
}

async function throughRest(asked: Asked): Promise<Told> {
  const { slug, as } = asked
  const { status, json } = await ('create' in asked
    ? rest('POST', `/api/${slug}`, { as, body: asked.create })
    : 'update' in asked
      ? rest('PATCH', `/api/${slug}/${asked.id}`, { as, body: asked.update })
      : rest('DELETE', `/api/${slug}/${asked.id}`, { as }))
  return told(status, at(json, 'errors', 0, 'message'), at(json, 'errors', 0, 'data', 'errors'))
}

async function throughGraphQL(asked: Asked): Promise<Told> {
  const { singular, as } = asked
  const [query, data] =
    'create' in asked
      ? [
          `mutation ($data: mutation${singular}Input!) { create${singular}(data: $data) { id } }`,
          asked.create,
        ]
      : 'update' in asked
        ? [
            `mutation ($data: mutation${singular}UpdateInput!) { update${singular}(id: "${asked.id}", data: $data) { id } }`,
            asked.update,
          ]
        : [`mutation { delete${singular}(id: "${asked.id}") { id } }`, undefined]
  const answer = await graphql(query, { as, variables: data ? { data } : {} })
  const [error] = listAt(answer.json, 'errors')
  const status = at(error, 'extensions', 'statusCode')
  return told(
    typeof status === 'number' ? status : answer.status,
    at(error, 'message'),
    at(error, 'extensions', 'data', 'errors'),
  )
}

async function throughLocal(asked: Asked): Promise<Told> {
  const { slug, as } = asked
  const api = await local()
  const args = { collection: slug, overrideAccess: false, ...(as ? { user: as.user } : {}) }
  const { status, error } = await settled(
    'create' in asked
      ? api.create({ ...args, data: asked.create })
      : 'update' in asked
        ? api.update({ ...args, id: asked.id, data: asked.update })
        : api.delete({ ...args, id: asked.id }),
  )
  return told(status, at(error, 'message'), at(error, 'data', 'errors'))
}

function told(status: number, message: unknown, errors: unknown): Told {
  const fields = (Array.isArray(errors) ? errors : []).map((one: unknown) => ({
    path: String(at(one, 'path')),
    message: String(at(one, 'message')),
  }))
  return { status, message: typeof message === 'string' ? message : '', fields }
}
