import { formatTime } from '@/domain/time'
import { element, fill } from './element'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { language, words } from './words'

/** Whether everything is saved; it stands at the edge of the screen all the time. */
export function footView(calls: RollCalls): View {
  const place = element('div', { class: 'foot', role: 'status' })
  const show = () => {
    const waits = calls.waitingInAll
    place.dataset['state'] = waits > 0 ? 'waiting' : calls.connection
    fill(place, said(calls, waits), calls.connection === 'loggedOut' ? logIn() : null)
  }
  return { element: place, show }
}

function said(calls: RollCalls, waits: number): string {
  if (calls.connection === 'gone') return words.gone
  if (calls.connection === 'loggedOut') return words.loggedOut(waits)
  if (waits > 0) return words.waiting(waits)
  if (calls.connection === 'offline') return words.offline
  return calls.savedAt === null ? '' : words.saved(formatTime(calls.savedAt, language))
}

function logIn(): HTMLElement {
  const back = encodeURIComponent(location.pathname)
  return element('a', { class: 'button', href: `/admin/login?redirect=${back}` }, words.logIn)
}
