import { APIError, type Payload } from 'payload'
import { z } from 'zod'
import { conditionsOf } from '@/domain/filters'
import { locales } from '@/domain/locales'

/** What the panel's scripts ask for: a name, and what belongs to it. */
export type PanelCall = Readonly<{ name: string; args: Readonly<Record<string, unknown>> }>

/**
 * The call in the form in which the panel itself sends it; undefined where it has another. Payload
 * looks its functions and collections up by what is sent as it stands, and falls over whatever its own
 * scripts would not send.
 */
export function panelCall(sent: unknown, { config }: Payload): PanelCall | undefined {
  const call = form.safeParse(sent)
  if (!call.success) return undefined
  const { collectionSlug, globalSlug } = call.data.args
  const isOurs = among(config.collections, collectionSlug) && among(config.globals, globalSlug)
  return isOurs ? call.data : undefined
}

/**
 * Whoever asked was told no, or that there is no such thing: nothing of ours is wrong. Payload says so
 * in more than one way.
 */
export const isRefusal = (error: unknown): boolean =>
  error instanceof APIError
    ? error.status < 500
    : error instanceof Error && /^(not-found$|Error fetching data from locale)/.test(error.message)

const among = (
  all: readonly { readonly slug: string }[],
  named: string | readonly string[] | null | undefined,
) => [named ?? []].flat().every((one) => all.some(({ slug }) => slug === one))

const text = z.string()
const record = z.record(text, z.unknown())
const id = text.nullish()
const one = { collectionSlug: text, globalSlug: z.null().optional() }
const global = { collectionSlug: z.null().optional(), globalSlug: text }
const none = { collectionSlug: z.null().optional(), globalSlug: z.null().optional() }
const named = <Name extends string>(name: Name) => ({ name: z.literal(name) })

/** Which records of a list, and how they are shown. */
const list = z.looseObject({
  where: z.custom((where) => conditionsOf(where) !== undefined).optional(),
  sort: text.or(z.array(text)).nullish(),
  columns: text.or(z.array(text.or(record))).nullish(),
  queryByGroup: record.nullish(),
})

/** Those that this panel has use for. What more is sent with each is Payload's to judge. */
const form = z.discriminatedUnion('name', [
  z.object({ ...named('form-state'), args: z.looseObject(one).or(z.looseObject(global)) }),
  z.object({
    ...named('table-state'),
    args: z.looseObject({
      ...one,
      collectionSlug: text.or(z.array(text)),
      columns: z.array(z.looseObject({ accessor: text })).nullish(),
      // What it says of an order is remembered for the next time.
      query: list.nullish(),
    }),
  }),
  z.object({
    ...named('render-list'),
    args: z.looseObject({ ...one, query: list.nullish(), drawerSlug: text.optional() }),
  }),
  z.object({
    ...named('render-document'),
    args: z.looseObject({
      ...one,
      docID: id,
      drawerSlug: text.optional(),
      initialData: record.nullish(),
      paramsOverride: z.looseObject({ segments: z.array(text).optional() }).optional(),
      searchParams: record.optional(),
    }),
  }),
  z.object({ ...named('render-document-slots'), args: z.looseObject({ ...one, id }) }),
  z.object({
    ...named('copy-data-from-locale'),
    args: z.looseObject({
      ...one,
      docID: text,
      fromLocale: z.enum(locales),
      toLocale: z.enum(locales),
    }),
  }),
  // Ours: what a page shows that is not there.
  z.object({ ...named('not-found'), args: z.strictObject(none) }),
])
