import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { asksViewerOnly } from '@/access/rules'
import { running } from '../support/doors'

/** Rules that were not made by `may` or `mayField`, as `collection.field operation`. */
const others = [...running.collections, ...running.globals].flatMap((entity) => [
  ...rulesOf(entity.slug, entity.access),
  ...fieldRules(entity.slug, entity.flattenedFields),
])

function rulesOf(
  place: string,
  access: object = {},
): readonly { readonly place: string; readonly text: string }[] {
  return Object.entries(access).flatMap(([operation, rule]: [string, unknown]) =>
    typeof rule !== 'function' || asksViewerOnly(rule)
      ? []
      : [{ place: `${place} ${operation}`, text: String(rule).replaceAll(/\s/g, '') }],
  )
}

function fieldRules(place: string, fields: readonly FlattenedField[]): ReturnType<typeof rulesOf> {
  return fields.flatMap((field) => [
    ...rulesOf(`${place}.${field.name}`, field.access),
    ...('flattenedFields' in field
      ? fieldRules(`${place}.${field.name}`, field.flattenedFields)
      : []),
  ])
}

test('every rule of ours asks about the viewer alone, and so do those of Payload’s that are left', () => {
  const left = others.filter(({ text }) => text !== '()=>false').map(({ place }) => place)
  const ofPayload = left.filter((place) => !place.endsWith(' unlock')).toSorted()
  // Of these the account's own: whose it is, and without a record nobody's.
  expect(ofPayload).toEqual([
    'payload-preferences delete',
    'payload-preferences read',
    'payload-preferences update',
    'users admin',
    'users.sessions read',
  ])
})
