import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'
import { formatNames, toWords } from 'payload'

/** The root fields of GraphQL that the running product answers, generated ones and our own. */
export function rootFields(config: SanitizedConfig): readonly string[] {
  const { schema } = configToSchema(config)
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  )
}

/** Those that Payload makes of the collections and globals, and so of the matrix. */
export function generatedFields(config: Slugged): readonly string[] {
  const ofCollections = config.collections.flatMap(({ slug }) => {
    const { singular, plural: some } = formatNames(slug)
    const plural = singular === some ? `all${singular}` : some
    return [
      singular,
      plural,
      ...prefixed(['count', 'versions'], plural),
      ...prefixed(['docAccess', 'version', 'restoreVersion', 'unlock'], singular),
      ...prefixed(['create', 'update', 'delete', 'duplicate'], singular),
    ]
  })
  const ofGlobals = config.globals.flatMap(({ slug }) => {
    const name = toWords(slug, true)
    return [
      name,
      ...prefixed(['docAccess', 'update', 'version', 'versions', 'restoreVersion'], name),
    ]
  })
  return [...ofCollections, ...ofGlobals]
}

type Slugged = {
  readonly collections: readonly { readonly slug: string }[]
  readonly globals: readonly { readonly slug: string }[]
}

const prefixed = (prefixes: readonly string[], name: string) =>
  prefixes.map((one) => `${one}${name}`)
