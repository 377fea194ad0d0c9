import type { Where } from 'payload'

/** One thing that a list is narrowed to. */
export type Condition = Readonly<{
  field: string
  operator: 'equals' | 'in' | 'exists' | 'less_than' | 'greater_than_equal' | 'not_equals'
  value: string | boolean | readonly string[]
}>

/** All conditions together, as a query. */
export function whereOf(conditions: readonly Condition[]): Where {
  return {
    and: conditions.map(({ field, operator, value }) => ({ [field]: { [operator]: value } })),
  }
}

/** The address of the collection's list with the same conditions set as filters that can be seen. */
export function listAddress(collection: string, conditions: readonly Condition[]): string {
  const query = new URLSearchParams()
  conditions.forEach(({ field, operator, value }, index) => {
    const key = `where[or][0][and][${index}][${field}][${operator}]`
    if (typeof value === 'object') value.forEach((one, at) => query.append(`${key}[${at}]`, one))
    else query.append(key, String(value))
  })
  const text = query.toString()
  return `/admin/collections/${collection}${text === '' ? '' : `?${text}`}`
}
