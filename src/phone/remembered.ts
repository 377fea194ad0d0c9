import type { RollCall } from '@/domain/rollCall'
import { isRollCall } from './isRollCall'

/**
 * What this tab shows again after it was loaded anew without net. It lives with the tab and dies with
 * it; telephones, notes and the log are not in it, and after an evening it is not believed.
 */
export function remember(rollCall: RollCall): void {
  const rows = rollCall.rows.map((row) => ({
    ...row,
    telephone: null,
    note: '',
    advice: '',
    corrected: null,
  }))
  const kept = { ...rollCall, log: '', teachers: [], rows }
  sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), rollCall: kept }))
}

export function forget(): void {
  sessionStorage.removeItem(key)
}

export function remembered(session: string): RollCall | null {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    if (typeof read !== 'object' || read === null) return null
    const at: unknown = Reflect.get(read, 'at')
    const rollCall: unknown = Reflect.get(read, 'rollCall')
    const isFresh = typeof at === 'number' && Date.now() - at < longest
    return isFresh && isRollCall(rollCall) && rollCall.session === session ? rollCall : null
  } catch {
    return null
  }
}

const key = 'roll-call'
const longest = 12 * 60 * 60 * 1000
