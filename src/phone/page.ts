import type { RollCall } from '@/domain/rollCall'
import { counted } from '@/domain/rollCall'
import { button, element, fill } from './element'
import { finishView } from './finish'
import { footView } from './foot'
import { headerView } from './header'
import { lockedView } from './locked'
import { RollCalls } from './rollCalls'
import { rowsView } from './rows'
import type { View } from './view'
import { walkInView } from './walkIn'
import { words } from './words'

/** Draws the roll-call and keeps it true. */
export function openPage(place: HTMLElement, told: RollCall): void {
  const views: View[] = []
  const calls = new RollCalls(told, () => {
    for (const view of views) view.show()
  })
  const locked = lockedView(calls)
  views.push(
    headerView(calls),
    countView(calls),
    locked,
    sentencesView(calls),
    rowsView(calls, locked.reason),
    walkInView(calls),
    finishView(calls),
    footView(calls),
  )
  for (const view of views) view.show()
  place.replaceChildren(...views.map((view) => view.element))
  window.addEventListener('online', () => void calls.talk())
  document.addEventListener('visibilitychange', () => void calls.talk())
  void calls.talk()
}

/** How many have come, and the two buttons for all at once. */
function countView(calls: RollCalls): View {
  const heading = element('p', { class: 'count', role: 'status' })
  const bulk = element('div', { class: 'bulk' })
  const all = button(words.everyone, () => calls.markRest('present', words.undone), {
    class: 'main',
  })
  const show = () => {
    const { told } = calls
    const count = counted(calls.rows)
    const parts = [
      words.count(count),
      ...(count.unmarked > 0 ? [words.unmarked(count.unmarked)] : []),
      ...(count.guests > 0 ? [words.guests(count.guests)] : []),
    ]
    fill(heading, told.status === 'cancelled' ? words.cancelled : parts.join(' · '))
    const isOpen = told.status !== 'locked' && told.status !== 'cancelled'
    all.hidden = !isOpen || count.unmarked === 0
    fillBulk(bulk, calls)
  }
  return { element: element('section', { class: 'top' }, heading, all, bulk), show }
}

function fillBulk(place: HTMLElement, calls: RollCalls): void {
  const said = calls.bulk?.said
  if (said === place.dataset['said']) return
  place.dataset['said'] = said ?? ''
  const undo = button(words.undo, () => calls.undo(), { class: 'undo' })
  place.replaceChildren(
    ...(said === undefined ? [] : [element('p', { role: 'status' }, said), undo]),
  )
}

function sentencesView(calls: RollCalls): View {
  const place = element('div', { role: 'alert', class: 'faults' })
  const show = () => fill(place, ...calls.sentences.map((one) => element('p', {}, one)))
  return { element: place, show }
}
