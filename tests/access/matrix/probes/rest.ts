import { at, rest } from '../../../support/doors'
import type { Operation } from '../operations'
import { ofAnswer, ofBulk } from '../outcome'
import type { Target } from '../targets'
import type { Probe } from './attempt'
import { absent, agreed, hasDocs, hasId, isCounted, isIt, isMade, isSomething } from './attempt'

export const throughRest: Readonly<Record<Operation, Probe>> = {
  create: async ({ slug, as, target }) =>
    ofAnswer(await rest('POST', `/api/${slug}`, { as, body: bodyOf(target) }), isMade),
  read: async (attempt) => {
    const { slug, as, target } = attempt
    const listed = await rest('GET', `/api/${slug}?${only(target.id)}`, { as })
    if (target.isReadByKey) return ofAnswer(listed, hasId(attempt))
    const opened = await rest('GET', `/api/${slug}/${target.id}`, { as })
    return agreed(ofAnswer(listed, hasId(attempt)), ofAnswer(opened, isIt(attempt)))
  },
  count: async ({ slug, as, target }) =>
    ofAnswer(await rest('GET', `/api/${slug}/count?${only(target.id)}`, { as }), isCounted),
  distinct: absent,
  update: async (attempt) => {
    const { slug, as, target } = attempt
    const answer = await rest('PATCH', `/api/${slug}/${target.id}`, { as, body: target.change })
    return ofAnswer(answer, isIt(attempt))
  },
  updateMany: async ({ slug, as, target }) =>
    ofAnswer(
      await rest('PATCH', `/api/${slug}?${only(target.id)}`, { as, body: target.change }),
      ofBulk,
    ),
  delete: async (attempt) => {
    const { slug, as, target } = attempt
    return ofAnswer(await rest('DELETE', `/api/${slug}/${target.id}`, { as }), isIt(attempt))
  },
  deleteMany: async ({ slug, as, target }) =>
    ofAnswer(await rest('DELETE', `/api/${slug}?${only(target.id)}`, { as }), ofBulk),
  duplicate: async ({ slug, as, target }) =>
    ofAnswer(
      await rest('POST', `/api/${slug}/${target.id}/duplicate`, { as, body: target.data }),
      isMade,
    ),
  readVersions: async ({ slug, as, target }) => {
    const listed = await rest('GET', `/api/${slug}/versions?where[parent][equals]=${target.id}`, {
      as,
    })
    const opened = await rest('GET', `/api/${slug}/versions/${target.version}`, { as })
    return agreed(
      ofAnswer(listed, hasDocs),
      ofAnswer(opened, (json) => at(json, 'version') !== undefined),
    )
  },
  countVersions: absent,
  restore: async ({ slug, as, target }) =>
    ofAnswer(await rest('POST', `/api/${slug}/versions/${target.version}`, { as }), isSomething),
  unlock: async ({ slug, as, target }) => {
    const answer = await rest('POST', `/api/${slug}/unlock`, { as, body: { email: target.email } })
    return ofAnswer(answer, isSomething)
  },
  readFile: async ({ slug, as, target }) =>
    ofAnswer(await rest('GET', `/api/${slug}/file/${target.filename}`, { as }), () => true),
}

const only = (id: string) => `where[id][equals]=${id}`

function bodyOf({ data, file }: Target): unknown {
  if (!file) return data
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([file.data], { type: file.mimetype }), file.name)
  return form
}
