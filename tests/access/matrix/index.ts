import { community } from './community'
import { course } from './course'
import { money } from './money'
import { people } from './people'
import { globals, system } from './system'
import type { Table } from './table'

/** The whole table: the permission's documentation, and its test. */
export const matrix: { readonly collections: Table; readonly globals: Table } = {
  collections: { ...people, ...course, ...money, ...community, ...system },
  globals,
}
