import { counted } from '@/domain/rollCall'
import { button, element } from './element'
import { missingView } from './missing'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { words } from './words'

/** The end of the evening: who is missing and what to write to her, one line of log, and closing it. */
export function finishView(calls: RollCalls): View {
  const rest = element('p', {})
  const missing = missingView(calls)
  const log = element('input', {
    type: 'text',
    id: 'log',
    maxlength: '2000',
    value: calls.told.log,
  })
  const hold = button(words.hold, () => void finish(), { class: 'main' })
  const logging = element('div', {}, element('label', { for: 'log' }, words.log), log)
  const record = element('a', { class: 'button' }, words.record)
  const panel = element(
    'div',
    { class: 'panel' },
    element('h2', {}, words.finishTitle),
    rest,
    missing.element,
    logging,
    hold,
    record,
  )
  panel.hidden = true
  const toggle = button(
    words.finish,
    () => {
      panel.hidden = !panel.hidden
      toggle.setAttribute('aria-expanded', String(!panel.hidden))
    },
    { 'aria-expanded': 'false' },
  )
  const finish = async () => {
    if (calls.waitingInAll > 0) return calls.say(words.saveFirst)
    if (!(await calls.hold(log.value.trim())) && calls.connection !== 'saved')
      calls.say(words.needsNet)
  }
  const show = () => {
    const { status, session } = calls.told
    const { unmarked } = counted(calls.rows)
    const isOver = status === 'held' || status === 'locked'
    toggle.hidden = status === 'cancelled'
    record.href = `/admin/collections/sessions/${session}`
    logging.hidden = isOver
    hold.hidden = isOver
    hold.disabled = unmarked > 0
    if (rest.dataset['said'] !== `${unmarked} ${isOver}`) {
      rest.dataset['said'] = `${unmarked} ${isOver}`
      rest.replaceChildren(...restOf(calls, unmarked, isOver))
    }
    missing.show()
  }
  return { element: element('section', { class: 'finish' }, toggle, panel), show }
}

function restOf(calls: RollCalls, unmarked: number, isOver: boolean): (string | HTMLElement)[] {
  if (isOver) return [words.held]
  if (unmarked === 0) return []
  return [button(words.restAbsent(unmarked), () => calls.markRest('absent', words.undoneAbsent))]
}
