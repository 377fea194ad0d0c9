import type { PayloadRequest } from 'payload'

/** Titles by id, in the language that was asked for. */
export async function titlesOf(
  modules: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> {
  if (modules.length === 0) return new Map()
  const found = await req.payload.find({
    collection: 'modules',
    where: { id: { in: [...modules] } },
    pagination: false,
    depth: 0,
    select: { title: true },
    req,
  })
  return new Map(found.docs.map(({ id, title }) => [id, title]))
}
