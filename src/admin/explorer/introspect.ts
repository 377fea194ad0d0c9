import { z } from 'zod'
import { answerOf } from './ask'

type Ref = Readonly<{
  kind: string
  name?: string | null | undefined
  ofType?: Ref | null | undefined
}>

const ref: z.ZodType<Ref> = z.lazy(() =>
  z.object({ kind: z.string(), name: z.string().nullish(), ofType: ref.nullish() }),
)
const input = z.object({ name: z.string(), type: ref })
const answer = z.object({
  data: z.object({
    __schema: z.object({
      types: z.array(
        z.object({
          name: z.string(),
          fields: z
            .array(
              input.extend({ description: z.string().nullish(), args: z.array(input).default([]) }),
            )
            .nullish(),
          inputFields: z.array(input).nullish(),
          enumValues: z.array(z.object({ name: z.string() })).nullish(),
        }),
      ),
    }),
  }),
})

/** A type of the schema, and a line for each thing in it. */
export type Described = { readonly name: string; readonly lines: readonly string[] }

/** What the API says of itself; undefined where it did not. */
export async function introspect(): Promise<readonly Described[] | undefined> {
  try {
    const { types } = answer.parse(await answerOf({ query: question })).data.__schema
    return types
      .map(({ name, fields, inputFields, enumValues }) => ({
        name,
        lines: [
          ...(fields ?? []).map((one) => lineOf(one, one.args, one.description)),
          ...(inputFields ?? []).map((one) => lineOf(one)),
          ...(enumValues ?? []).map((one) => one.name),
        ],
      }))
      .filter(({ name, lines }) => lines.length > 0 && !name.startsWith('__'))
  } catch {
    return undefined
  }
}

type Input = z.infer<typeof input>

function lineOf(one: Input, args: readonly Input[] = [], description?: string | null): string {
  const inside = args.map(({ name, type }) => `${name}: ${written(type)}`).join(', ')
  const after = description ? ` – ${description}` : ''
  return `${one.name}${inside && `(${inside})`}: ${written(one.type)}${after}`
}

function written({ kind, name, ofType }: Ref): string {
  if (!ofType) return name ?? '?'
  return kind === 'NON_NULL' ? `${written(ofType)}!` : `[${written(ofType)}]`
}

const question = `query {
  __schema {
    types {
      name
      fields { name description type { ...Kind } args { name type { ...Kind } } }
      inputFields { name type { ...Kind } }
      enumValues { name }
    }
  }
}
fragment Kind on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name } } }
}`
