import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { forgottenFields, goesWithHer, keptAsMonths } from '@/domain/forgotten'
import { personalData } from '@/domain/personalData'
import { running } from '../support/doors'

/** Names of things, not of people. */
const ofThings = [
  'organisations.name',
  'teams.name',
  'media.filename',
  'films.filename',
  'recordings.filename',
]

/** What stays when she is forgotten: how far somebody came, in which team, on which way. */
const stays = [
  'team',
  'status',
  'statusChangedAt',
  'enrolledAt',
  'source',
  'trainedEarlier',
  'passOverriddenBy',
]

/** Payload's own way of keeping things. */
const ofEveryRecord = ['id', 'createdAt', 'updatedAt']

/** A field that tells of a person, by what it refers to or by its name. */
function isPersonal(field: FlattenedField): boolean {
  if ('relationTo' in field && field.relationTo === 'applicants') return true
  return /(^|[a-z])(name|telephone|email|recipient)$/i.test(field.name)
}

const listed = (collection: string): readonly string[] =>
  personalData
    .filter((one) => one.collection === collection)
    .flatMap((one): readonly string[] => one.fields)

const ours = running.collections.filter(({ slug }) => !slug.startsWith('payload-'))

describe('the list of what is kept about people', () => {
  test.each(ours.map(({ slug, flattenedFields }) => ({ slug, flattenedFields })))(
    'names what is personal in $slug',
    ({ slug, flattenedFields }) => {
      const personal = flattenedFields
        .filter(isPersonal)
        .filter((field) => !('virtual' in field && field.virtual))
        .map(({ name }) => `${slug}.${name}`)
        .filter((name) => !ofThings.includes(name))
      const named = listed(slug).map((field) => `${slug}.${field}`)
      expect(personal.filter((name) => !named.includes(name))).toEqual([])
    },
  )

  test('names nothing that is not there', () => {
    for (const { collection, fields } of personalData.filter(({ kind }) => kind !== 'tries')) {
      const known = ours.find(({ slug }) => slug === collection)?.flattenedFields ?? []
      const names = known.map(({ name }) => name)
      expect(
        fields.filter((field) => !names.includes(field)),
        collection,
      ).toEqual([])
    }
  })

  test('says of each field of a woman’s record whether it goes or stays', () => {
    const applicants = ours.find(({ slug }) => slug === 'applicants')
    const fields = (applicants?.flattenedFields ?? []).map(({ name }) => name)
    const decided = [...Object.keys(forgottenFields('applicants')), ...stays, ...ofEveryRecord]
    expect(fields.filter((field) => !decided.includes(field))).toEqual([])
    expect(fields.length).toBeGreaterThan(25)
  })

  test('keeps of her moments no more than the month', () => {
    const applicants = ours.find(({ slug }) => slug === 'applicants')
    const moments = (applicants?.flattenedFields ?? [])
      .filter(({ type }) => type === 'date')
      .map(({ name }) => name)
    const gone = Object.keys(forgottenFields('applicants'))
    expect(moments.filter((name) => !gone.includes(name)).toSorted()).toEqual(
      keptAsMonths.toSorted(),
    )
  })

  test('lets go with her every record about her but what is counted', () => {
    const refersToHer = (field: FlattenedField) =>
      'relationTo' in field && field.relationTo === 'applicants'
    const about = ours.filter(({ flattenedFields }) => flattenedFields.some(refersToHer))
    const counted = ['attendance', 'diplomas']
    expect(about.map(({ slug }) => slug).toSorted()).toEqual(
      [...goesWithHer, ...counted].toSorted(),
    )
  })
})
