import type { FieldNode, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { CollectionSlug } from 'payload'
import { valueAt } from '../valueAt'
import { allOf, type Asking, type Doc } from './answered'
import { directly, type Given } from './asked'
import { isMadeId } from './condition'
import { inLanguage, type Shared } from './entered'
import { namedIn } from './named'

/** What may be given to a relation. */
type Spoken = Pick<Given, 'locale' | 'fallbackLocale'>
type Resolver = GraphQLFieldResolver<unknown, Shared, Spoken>

/**
 * Lets the records that a relation leads to be read by one statement for all records of a list, where it
 * is simple enough, under the rule of their own collection.
 */
export function relatedDirectly(resolve: Resolver, name: string, slug: CollectionSlug): Resolver {
  return (parent, spoken, context, info) => {
    const id = valueAt(parent, name)
    if (!isMadeId(id)) return resolve(parent, spoken, context, info)
    const { fieldNodes } = info
    const ofOperation = loading.get(context) ?? new Map<Nodes, Loading>()
    const before = ofOperation.get(fieldNodes)
    if (before !== undefined) return before.oneWith(id)
    const collection = context.req.payload.collections[slug]
    const given = { ...spoken, ...byId([id]) }
    const names = namesOf(info, context, name)
    const direct = directly(given, names, collection.config, context.req)
    const req = inLanguage(context, spoken)
    // Where nothing is said of a language that stands in, Payload takes one for what is related alone.
    if (direct === undefined || !req.fallbackLocale) return resolve(parent, spoken, context, info)
    const begins = () => ofOperation.delete(fieldNodes)
    const one = new Loading({ direct, given, collection, req }, begins)
    loading.set(context, ofOperation.set(fieldNodes, one))
    return one.oneWith(id)
  }
}

/**
 * What is named of the record. Payload reads no more of it than the root that was come to last names
 * there, and of what is called by another name what is named of the record that leads to it.
 * @returns undefined where that would be less
 */
function namesOf(info: GraphQLResolveInfo, { select }: Shared, relation: string) {
  const names = namedIn(info, false)
  if (select === undefined) return names
  if (info.path.key !== relation) return undefined
  const narrowing = valueAt(select, relation)
  const isRead = (name: string) => name === 'id' || valueAt(narrowing, name) === true
  return narrowing === undefined || names?.every(isRead) ? names : undefined
}

/** Where a relation stands in a question: the same for all records of a list. */
type Nodes = readonly FieldNode[]

/** What is about to be read for each operation. */
const loading = new WeakMap<Shared, Map<Nodes, Loading>>()

/** No id is there twice, so that there are no more records than are asked for. */
const byId = (ids: readonly unknown[]) => ({
  where: { id: { in: [...ids] } },
  sort: 'id',
  limit: Number.MAX_SAFE_INTEGER,
  pagination: false,
})

class Loading {
  readonly #ids = new Set<string>()
  readonly #records: Promise<ReadonlyMap<unknown, Doc>>

  /** Begins when the relations of all records of the list have been come to. */
  constructor(asking: Asking, begins: () => void) {
    this.#records = Promise.resolve().then(() => {
      begins()
      return this.#read(asking)
    })
  }

  async oneWith(id: string): Promise<Doc | null> {
    this.#ids.add(id)
    return (await this.#records).get(id) ?? null
  }

  async #read({ direct, given, ...asking }: Asking): Promise<ReadonlyMap<unknown, Doc>> {
    const ids = [...this.#ids]
    const records = await allOf({
      ...asking,
      given: { ...given, ...byId(ids) },
      // Of its values the ids are all.
      direct: { ...direct, values: [ids] },
    })
    return new Map(records.map((one) => [one['id'], one]))
  }
}
