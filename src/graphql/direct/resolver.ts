import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { answered, firstOf } from './answered'
import { directly, type Given } from './asked'
import { entered, type Shared } from './entered'

type Resolver = GraphQLFieldResolver<unknown, Shared, Given>

/** What strangers ask for most, by the names of its list and of a single record. */
const read = [{ slug: 'stories', list: 'Stories', single: 'Story' }] as const
type Slug = (typeof read)[number]['slug']

/**
 * Lets what strangers ask of these be answered by one statement, where it is simple enough. All else
 * goes Payload's way, which builds its statements anew and judges every field of every record.
 */
export function readDirectly(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields()
  for (const { slug, list, single } of read)
    for (const name of [list, single]) {
      const field = fields?.[name]
      if (field?.resolve !== undefined) field.resolve = orDirectly(field.resolve, slug)
    }
}

const orDirectly =
  (resolve: Resolver, slug: Slug): Resolver =>
  (parent, given, context, info) => {
    const collection = context.req.payload.collections[slug]
    const direct = directly(given, info, collection.config, context.req)
    if (direct === undefined) return resolve(parent, given, context, info)
    const asking = { direct, given, collection, req: entered(context, given, info) }
    if (given.id === undefined) return answered(asking)
    // Where there is none, Payload says so.
    return firstOf(asking).then((found) => found ?? resolve(parent, given, context, info))
  }
