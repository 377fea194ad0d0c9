import type { CodegenConfig } from '@graphql-codegen/cli'

/** The site's documents, typed against the committed schema: no server and no database. */
const config: CodegenConfig = {
  schema: 'src/generated/schema.graphql',
  documents: ['src/site/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  errorsOnly: true,
  generates: {
    'src/generated/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          DateTime: 'string',
          EmailAddress: 'string',
          JSON: 'unknown',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
}

export default config
