import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'
import { plainLists } from './plainLists'
import { storedOrder } from './storedOrder'

export type Built = ReturnType<typeof configToSchema>

/** By the configuration, which changes while somebody develops. */
const built = new WeakMap<Promise<SanitizedConfig>, Promise<Built>>()

/** The schema as it runs, and Payload's own rule about what a question costs. Built once. */
export function theSchema(config: Promise<SanitizedConfig>): Promise<Built> {
  const known = built.get(config)
  if (known !== undefined) return known
  const making = config.then(withOurReading)
  built.set(config, making)
  return making
}

function withOurReading(config: SanitizedConfig): Built {
  const made = configToSchema(config)
  storedOrder(made.schema)
  plainLists(made.schema, config)
  return made
}
