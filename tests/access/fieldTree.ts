import type { FlattenedField, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { running, thePayload } from '../support/doors'
import type { Outsider } from './fields'
import { readable, readableBy } from './fields'

/** One field of a collection, by its dotted path. */
export type Leaf = {
  readonly path: string
  readonly relationTo: string | undefined
  /** What the running configuration says of this viewer. */
  readonly isReadable: boolean
}

/** Every field of a collection or global, at every depth. */
export async function leavesOf(slug: string, outsider: Outsider): Promise<readonly Leaf[]> {
  const entity = [...running.collections, ...running.globals].find((one) => one.slug === slug)
  if (entity === undefined) throw new Error(`${slug} does not run`)
  const req = await createLocalReq({}, await thePayload())
  const user = { id: asker, role: outsider }
  Object.assign(req, { user: outsider === 'anonymous' ? null : user })
  return below(entity.flattenedFields, req, '')
}

/** A path in a filter, with its hops over relations, that ends at a field closed to this viewer. */
export async function closedPaths(slug: string, outsider: Outsider): Promise<readonly string[]> {
  return pathsFrom(slug, outsider, 3)
}

const asker = '00000000-0000-4000-8000-000000000001'

async function pathsFrom(
  slug: string,
  outsider: Outsider,
  hops: number,
): Promise<readonly string[]> {
  const leaves = await leavesOf(slug, outsider)
  const open = readableBy(outsider, slug)
  const closed = leaves.map(({ path }) => path).filter((path) => !open.includes(path))
  if (hops === 0) return closed
  const relations = leaves.filter(({ relationTo = '' }) => relationTo in readable)
  const further = await Promise.all(
    relations.map(async ({ path, relationTo = '' }) =>
      (await pathsFrom(relationTo, outsider, hops - 1)).map((end) => `${path}.${end}`),
    ),
  )
  return [...closed, ...further.flat()]
}

async function below(
  fields: readonly FlattenedField[],
  req: PayloadRequest,
  parent: string,
): Promise<readonly Leaf[]> {
  const lists = await Promise.all(fields.map((field) => leavesOfOne(field, req, parent)))
  return lists.flat()
}

async function leavesOfOne(
  field: FlattenedField,
  req: PayloadRequest,
  parent: string,
): Promise<readonly Leaf[]> {
  const path = `${parent}${field.name}`
  const read = 'access' in field ? field.access?.read : undefined
  const isHidden = 'hidden' in field && Boolean(field.hidden)
  const isReadable =
    !isHidden && (read === undefined || (await read({ req, siblingData: {}, doc: { id: asker } })))
  const to = 'relationTo' in field ? field.relationTo : undefined
  const own = { path, relationTo: typeof to === 'string' ? to : undefined, isReadable }
  if (!('flattenedFields' in field)) return [own]
  const leaves = await below(field.flattenedFields, req, `${path}.`)
  return [own, ...leaves.map((leaf) => ({ ...leaf, isReadable: isReadable && leaf.isReadable }))]
}
