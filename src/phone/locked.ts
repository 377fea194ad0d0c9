import { element } from './element'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { words } from './words'

/** After the lock: why it is corrected. */
export function lockedView(calls: RollCalls): View & { readonly reason: () => string } {
  const input = element('input', { type: 'text', id: 'reason', maxlength: '300' })
  const label = element('label', { for: 'reason' }, words.locked)
  const place = element('div', { class: 'locked' }, label, input)
  const show = () => {
    place.hidden = calls.told.status !== 'locked'
  }
  const reason = () => {
    if (input.value.trim() === '') input.focus()
    return input.value.trim()
  }
  return { element: place, show, reason }
}
