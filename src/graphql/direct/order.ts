import { own, type Columns } from './columns'

/**
 * An order as SQL. What is alike in it comes newest first, as Payload has it.
 * @returns undefined where it names anything that is not known here
 */
export function orderOf(sort: readonly string[], columns: Columns): string | undefined {
  const isSettled = sort.some((one) => one.replace('-', '') === newest)
  const parts = [...sort, ...(isSettled ? [] : [`-${newest}`])].map((one) => {
    const isDown = one.startsWith('-')
    const place = placeOf(isDown ? one.slice(1) : one, columns)
    return place === undefined ? undefined : `${place} ${isDown ? 'DESC' : 'ASC'}`
  })
  return parts.includes(undefined) ? undefined : parts.join(', ')
}

const newest = 'createdAt'

function placeOf(name: string, columns: Columns): string | undefined {
  if (name === 'id') return `${own}.id`
  const column = columns.get(name)
  const isOrdered = column?.isOpen === true && !column.isLocalised && column.values === undefined
  return isOrdered && ordered.some((type) => type === column.field.type) ? column.sql : undefined
}

const ordered = ['text', 'textarea', 'select', 'date', 'checkbox']
