import type { CollectionConfig } from 'payload'
import type { Predicate } from '@/access/predicates'
import { machineOnly, mayField } from '@/access/rules'
import { viewerOf } from '@/access/viewer'
import { words } from './words'

/** The admin's groups, in the order of the work. */
export const groups = {
  recruitment: words('Rekruttering', 'Recruitment'),
  course: words('Undervisning', 'Course'),
  money: words('Økonomi', 'Money'),
  activities: words('Aktiviteter', 'Activities'),
  publishing: words('Formidling', 'Publishing'),
  system: words('System', 'System'),
} as const

/** Leaves a collection out of the menu of those who may not read it. Access itself closes the data. */
export const hiddenUnless =
  (predicate: Predicate) =>
  ({ user }: { user: unknown }) =>
    !predicate(viewerOf(user))

/** The legal next steps as buttons, above the fields of a record that has a life cycle. */
export const nextSteps = (collection: string) =>
  ({
    name: 'nextSteps',
    type: 'ui',
    admin: {
      components: {
        Field: { path: '@/admin/nextStep/NextStep#NextStep', clientProps: { collection } },
      },
      disableListColumn: true,
    },
  }) satisfies CollectionConfig['fields'][number]

/**
 * A title for records that have none of their own, read from what they belong to. Not stored: it
 * follows the other record's name.
 */
export const titleFrom = (path: string) =>
  ({
    name: 'title',
    label: words('Titel', 'Title'),
    type: 'text',
    virtual: path,
    admin: { hidden: true },
  }) satisfies CollectionConfig['fields'][number]

/** For what machines alone need: neither in the form nor among the columns and filters of a list. */
export const unseen = { hidden: true, disableListColumn: true, disableListFilter: true } as const

/** A title for lists and selects that a hook stores: it is made of more than one field. */
export const heading = (read: Predicate, label: { da: string; en: string }) =>
  ({
    name: 'heading',
    label,
    type: 'text',
    access: { ...machineOnly, read: mayField(read) },
    admin: { hidden: true },
  }) satisfies CollectionConfig['fields'][number]

/** A part of a form that is no field: it shows or does something about the record. */
export const panel = (name: string, path: string) =>
  ({
    name,
    type: 'ui',
    admin: { components: { Field: path }, disableListColumn: true },
  }) satisfies CollectionConfig['fields'][number]
