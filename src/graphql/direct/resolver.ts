import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { answered, firstOf } from './answered'
import { directly, type Given } from './asked'
import { entered, type Shared } from './entered'
import { namedIn } from './named'
import { relatedDirectly } from './related'

type Resolver = GraphQLFieldResolver<unknown, Shared, Given>

/** What strangers ask for most, by the names of its list and of a single record. */
const read = [
  { slug: 'stories', list: 'Stories', single: 'Story' },
  { slug: 'sessions', list: 'Sessions', single: 'Session' },
] as const
type Slug = (typeof read)[number]['slug']

/** To which records those lead. */
const related = [
  { type: 'Session', name: 'team', slug: 'teams' },
  { type: 'Session', name: 'module', slug: 'modules' },
] as const

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
  for (const { type, name, slug } of related) {
    const holder = schema.getType(type)
    const field = isObjectType(holder) ? holder.getFields()[name] : undefined
    if (field?.resolve !== undefined) field.resolve = relatedDirectly(field.resolve, name, slug)
  }
}

const orDirectly =
  (resolve: Resolver, slug: Slug): Resolver =>
  (parent, given, context, info) => {
    const collection = context.req.payload.collections[slug]
    const names = namedIn(info, given.id === undefined)
    const direct = directly(given, names, collection.config, context.req)
    if (direct === undefined) return resolve(parent, given, context, info)
    const asking = { direct, given, collection, req: entered(context, given, info) }
    if (given.id === undefined) return answered(asking)
    // Where there is none, Payload says so.
    return firstOf(asking).then((found) => found ?? resolve(parent, given, context, info))
  }
