export type Step = {
  readonly says: string
  /** Script and arguments for Node, relative to the project's root. */
  readonly command: readonly string[]
  /** What the step must have written, relative to the project's root. */
  readonly outputs: readonly string[]
}

/** In order: each step reads what the one before it wrote. None needs a database. */
export const steps: readonly Step[] = [
  {
    says: 'components of the admin panel',
    command: ['node_modules/payload/bin.js', 'generate:importmap'],
    outputs: ['src/app/(payload)/admin/importMap.js'],
  },
  {
    says: 'types of what is stored',
    command: ['node_modules/payload/bin.js', 'generate:types'],
    outputs: ['src/generated/payload-types.ts'],
  },
  {
    says: 'schema of the API',
    command: ['node_modules/@payloadcms/graphql/bin.js', 'generate:schema'],
    outputs: ['src/generated/schema.graphql'],
  },
  {
    says: 'typed documents of the site',
    command: ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'],
    outputs: [
      'gql.ts',
      'graphql.ts',
      'index.ts',
      'fragment-masking.ts',
      'persisted-documents.json',
    ].map((file) => `src/generated/gql/${file}`),
  },
]
