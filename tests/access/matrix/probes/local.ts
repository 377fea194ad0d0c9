import type { Local } from '../../../support/doors'
import { at, listAt } from '../../../support/doors'
import type { Person } from '../../../support/person'
import type { Operation } from '../operations'
import type { Outcome } from '../outcome'
import { ofBulk, ofLocal } from '../outcome'
import type { Target } from '../targets'
import type { Attempt } from './attempt'
import { absent, agreed, hasDocs, hasId, isCounted, isIt, isMade, isSomething } from './attempt'

export const throughLocal: Readonly<
  Record<Operation, (attempt: Attempt, api: Local) => Promise<Outcome>>
> = {
  create: ({ slug, as, target }, api) =>
    ofLocal(
      api.create({ collection: slug, data: target.data, ...askedBy(as), ...fileOf(target) }),
      isMade,
    ),
  read: async (attempt, api) => {
    const { target } = attempt
    const listed = await ofLocal(api.find(whichOf(attempt)), hasId(attempt))
    const byId = { collection: attempt.slug, id: target.id, ...askedBy(attempt.as) }
    return agreed(listed, await ofLocal(api.findByID(byId), isIt(attempt)))
  },
  count: (attempt, api) => ofLocal(api.count(whichOf(attempt)), isCounted),
  distinct: (attempt, api) =>
    ofLocal(
      api.findDistinct({ ...whichOf(attempt), field: attempt.target.field }),
      (value) => listAt(value, 'values').length === 1,
    ),
  update: (attempt, api) =>
    ofLocal(
      api.update({
        collection: attempt.slug,
        id: attempt.target.id,
        data: attempt.target.change,
        ...askedBy(attempt.as),
      }),
      isIt(attempt),
    ),
  updateMany: (attempt, api) =>
    ofLocal(api.update({ ...whichOf(attempt), data: attempt.target.change }), ofBulk),
  delete: (attempt, api) =>
    ofLocal(
      api.delete({ collection: attempt.slug, id: attempt.target.id, ...askedBy(attempt.as) }),
      isIt(attempt),
    ),
  deleteMany: (attempt, api) => ofLocal(api.delete(whichOf(attempt)), ofBulk),
  duplicate: ({ slug, as, target }, api) =>
    ofLocal(
      api.duplicate({ collection: slug, id: target.id, data: target.data, ...askedBy(as) }),
      isMade,
    ),
  readVersions: async ({ slug, as, target }, api) => {
    const where = { parent: { equals: target.id } }
    const byId = { collection: slug, id: target.version, ...askedBy(as) }
    return agreed(
      await ofLocal(api.findVersions({ collection: slug, where, ...askedBy(as) }), hasDocs),
      await ofLocal(api.findVersionByID(byId), (value) => at(value, 'version') !== undefined),
    )
  },
  countVersions: ({ slug, as, target }, api) =>
    ofLocal(
      api.countVersions({
        collection: slug,
        where: { parent: { equals: target.id } },
        ...askedBy(as),
      }),
      (value) => at(value, 'totalDocs') !== 0,
    ),
  restore: ({ slug, as, target }, api) =>
    ofLocal(
      api.restoreVersion({ collection: slug, id: target.version, ...askedBy(as) }),
      isSomething,
    ),
  unlock: ({ slug, as, target }, api) =>
    ofLocal(
      api.unlock({ collection: slug, data: { email: target.email }, ...askedBy(as) }),
      isSomething,
    ),
  readFile: absent,
}

function askedBy(as: Person | null) {
  return { overrideAccess: false, depth: 0, ...(as ? { user: as.user } : {}) }
}

function whichOf({ slug, as, target }: Attempt) {
  return { collection: slug, where: { id: { equals: target.id } }, ...askedBy(as) }
}

function fileOf({ file }: Target) {
  return file ? { file } : {}
}
