import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { at, running } from '../support/doors'

/** All that has a place in the panel. */
const ours = [...running.collections, ...running.globals].filter(
  ({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true,
)

describe.each(ours)('$slug', ({ fields, slug }) => {
  test('has a name in both languages for every field', () => {
    const nameless = labelled(fields, slug).filter(({ label }) => !isInBoth(label))
    expect(nameless.map(({ path }) => path)).toEqual([])
  })

  test('explains its fields in both languages, where it does', () => {
    const half = labelled(fields, slug).filter(
      ({ description }) => description !== undefined && !isInBoth(description),
    )
    expect(half.map(({ path }) => path)).toEqual([])
  })
})

test('a label in one language would be seen', () => {
  expect([{ da: 'Hold' }, 'Hold', { da: 'Hold', en: '' }].filter(isInBoth)).toEqual([])
  expect(isInBoth({ da: 'Hold', en: 'Team' })).toBe(true)
})

type Labelled = { readonly path: string; readonly label: unknown; readonly description: unknown }

/** Every field of ours that can be seen; what Payload brings along has words of Payload's own. */
function labelled(fields: readonly Field[], parent: string): readonly Labelled[] {
  return fields.flatMap((field) => {
    const name = at(field, 'name')
    const path = typeof name === 'string' ? `${parent}.${name}` : parent
    const isBrought = typeof name === 'string' && brought.includes(name)
    const inner = 'fields' in field && !isBrought ? labelled(field.fields, path) : []
    const tabs = 'tabs' in field ? field.tabs.flatMap((tab) => labelled(tab.fields, path)) : []
    const isUnseen = at(field, 'admin', 'disableListColumn') === true
    const isOurs = typeof name === 'string' && !isUnseen && !isBrought
    const own = { path, label: at(field, 'label'), description: at(field, 'admin', 'description') }
    return [...(isOurs ? [own] : []), ...inner, ...tabs]
  })
}

const brought = [
  'id createdAt updatedAt deletedAt',
  'url thumbnailURL filename mimeType filesize width height focalX focalY sizes',
  'email salt hash resetPasswordToken resetPasswordExpiration resetPasswordRequestedAt',
  'loginAttempts lockUntil sessions',
].flatMap((names) => names.split(' '))

function isInBoth(label: unknown): boolean {
  return ['da', 'en'].every((language) => {
    const text = at(label, language)
    return typeof text === 'string' && text.trim() !== ''
  })
}
