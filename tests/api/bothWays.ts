import { configToSchema } from '@payloadcms/graphql'
import { execute, parse } from 'graphql'
import { createPayloadRequest } from 'payload'
import { vi } from 'vitest'
import { graphql, running, thePayload } from '../support/doors'

// After the doors, which say which database is meant.
const { storedOrder } = await import('@/graphql/storedOrder')
const { widened } = await import('@/graphql/widened')

/** The schema as Payload makes it, put in order, in which nothing is read directly. */
const { schema } = configToSchema(running)
storedOrder(schema)

/** A question of a stranger's with its variables. */
export type Question = Readonly<{ query: string; variables: Readonly<Record<string, unknown>> }>

/** How Payload answers a stranger. */
export async function payloads({ query, variables }: Question): Promise<string> {
  const request = new Request(new URL('/api/graphql', running.serverURL), {
    method: 'POST',
    headers: { 'Accept-Language': 'da', Origin: running.serverURL },
  })
  const config = Promise.resolve(running)
  const req = await createPayloadRequest({ canSetHeaders: true, config, request })
  const { data, errors = [] } = await execute({
    schema,
    document: widened(parse(query)),
    variableValues: variables,
    contextValue: { headers: {}, req },
  })
  return JSON.stringify({ data, errors: errors.map(({ message }) => message) })
}

/** How it is answered. */
export async function ours({ query, variables }: Question): Promise<string> {
  const { data, errors } = await graphql(query, { variables })
  return JSON.stringify({ data, errors: errors.map(({ message }) => message) })
}

/** How often Payload looked for records of these meanwhile. */
export async function looksOfPayload(
  slugs: readonly string[],
  work: () => Promise<unknown>,
): Promise<number> {
  const { db } = await thePayload()
  const spies = [vi.spyOn(db, 'find'), vi.spyOn(db, 'findOne')]
  await work()
  const looks = spies.flatMap(({ mock }) => mock.calls)
  for (const spy of spies) spy.mockRestore()
  return looks.filter(([{ collection }]) => slugs.includes(collection)).length
}
