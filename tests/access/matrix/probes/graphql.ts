import { formatNames } from 'payload'
import { at, graphql, listAt } from '../../../support/doors'
import type { Data } from '../../../support/factories'
import type { Operation } from '../operations'
import { ofGraphQL } from '../outcome'
import type { Probe } from './attempt'
import { absent, agreed, hasId, isCounted, isIt, isSomething } from './attempt'

export const throughGraphQL: Readonly<Record<Operation, Probe>> = {
  create: async ({ slug, as, target }) => {
    const { singular } = namesOf(slug)
    const query = `mutation ($data: mutation${singular}Input!) { create${singular}(data: $data) { id } }`
    const variables = { data: inGraphQL(target.data) }
    return ofGraphQL(await graphql(query, { as, variables }), shownAt(`create${singular}`))
  },
  read: async (attempt) => {
    const { slug, as, target } = attempt
    const { singular, plural } = namesOf(slug)
    const listed = await graphql(
      `{ ${plural}(where: { id: { equals: "${target.id}" } }) { docs { id } } }`,
      { as },
    )
    const opened = await graphql(`{ ${singular}(id: "${target.id}") { id } }`, { as })
    return agreed(
      ofGraphQL(listed, (data) => hasId(attempt)(at(data, plural))),
      ofGraphQL(opened, (data) => isIt(attempt)(at(data, singular))),
    )
  },
  count: async ({ slug, as, target }) => {
    const name = `count${namesOf(slug).plural}`
    const query = `{ ${name}(where: { id: { equals: "${target.id}" } }) { totalDocs } }`
    return ofGraphQL(await graphql(query, { as }), (data) => isCounted(at(data, name)))
  },
  distinct: absent,
  update: async ({ slug, as, target }) => {
    const { singular } = namesOf(slug)
    const query = `mutation ($data: mutation${singular}UpdateInput!) {
      update${singular}(id: "${target.id}", data: $data) { id } }`
    const variables = { data: target.change }
    return ofGraphQL(await graphql(query, { as, variables }), shownAt(`update${singular}`))
  },
  updateMany: absent,
  delete: async ({ slug, as, target }) => {
    const name = `delete${namesOf(slug).singular}`
    const query = `mutation { ${name}(id: "${target.id}") { id } }`
    return ofGraphQL(await graphql(query, { as }), shownAt(name))
  },
  deleteMany: absent,
  duplicate: async ({ slug, as, target }) => {
    const { singular } = namesOf(slug)
    const name = `duplicate${singular}`
    const query = `mutation ($data: mutation${singular}Input!) {
      ${name}(id: "${target.id}", data: $data) { id } }`
    const variables = { data: inGraphQL(target.data) }
    return ofGraphQL(await graphql(query, { as, variables }), shownAt(name))
  },
  readVersions: async ({ slug, as, target }) => {
    const { singular, plural } = namesOf(slug)
    const list = `versions${plural}`
    const one = `version${singular}`
    const listed = await graphql(
      `{ ${list}(where: { parent: { equals: "${target.id}" } }) { docs { id } } }`,
      { as },
    )
    const opened = await graphql(`{ ${one}(id: "${target.version}") { id } }`, { as })
    return agreed(
      ofGraphQL(listed, (data) => listAt(data, list, 'docs').length > 0),
      ofGraphQL(opened, shownAt(one)),
    )
  },
  countVersions: absent,
  restore: async ({ slug, as, target }) => {
    const name = `restoreVersion${namesOf(slug).singular}`
    const query = `mutation { ${name}(id: "${target.version}") { id } }`
    return ofGraphQL(await graphql(query, { as }), shownAt(name))
  },
  unlock: async ({ slug, as, target }) => {
    const query = `mutation { unlock${namesOf(slug).singular}(email: "${target.email}") }`
    return ofGraphQL(await graphql(query, { as }), isSomething)
  },
  readFile: absent,
}

const shownAt = (name: string) => (data: unknown) => isSomething(at(data, name))

/** GraphQL's names of choices cannot begin with a digit, so Payload puts a line before it. */
function inGraphQL(data: Data): Data {
  const { weekday } = data
  return typeof weekday === 'string' ? { ...data, weekday: `_${weekday}` } : data
}

function namesOf(slug: string): { readonly singular: string; readonly plural: string } {
  const { singular, plural } = formatNames(slug)
  return { singular, plural: singular === plural ? `all${singular}` : plural }
}
