import type { RollCall } from '@/domain/rollCall'

/** Whether it is a roll-call and not the answer of something in between, as a community room's net gives. */
export function isRollCall(value: unknown): value is RollCall {
  if (typeof value !== 'object' || value === null) return false
  const rows: unknown = Reflect.get(value, 'rows')
  return typeof Reflect.get(value, 'session') === 'string' && Array.isArray(rows)
}
