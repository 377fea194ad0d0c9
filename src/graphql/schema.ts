import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'
import { readDirectly } from './direct/resolver'
import { permissionsAtLength } from './permissions'
import { plainLists } from './plainLists'
import { storedOrder } from './storedOrder'

export type Built = ReturnType<typeof configToSchema>

/** What has been made, by its configuration. */
const built = new WeakMap<Promise<SanitizedConfig>, Promise<Built>>()

/** Payload's schema and its rule about what a question may cost, made once. */
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
  permissionsAtLength(made.schema)
  plainLists(made.schema, config)
  readDirectly(made.schema)
  return made
}
