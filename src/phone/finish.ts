import { direction } from '@/domain/locales'
import { missedMessages } from '@/domain/missedMessage'
import { came } from '@/domain/marks'
import { counted, type RollCallRow } from '@/domain/rollCall'
import { button, element, fill } from './element'
import { contactLinks } from './header'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { words } from './words'

/** The end of the evening: who is missing and what to write to her, one line of log, and closing it. */
export function finishView(calls: RollCalls): View {
  const rest = element('p', {})
  const missing = element('ul', { class: 'missing' })
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
    missing,
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
    showMissing(missing, calls.rows)
  }
  return { element: element('section', { class: 'finish' }, toggle, panel), show }
}

function restOf(calls: RollCalls, unmarked: number, isOver: boolean): (string | HTMLElement)[] {
  if (isOver) return [words.held]
  if (unmarked === 0) return []
  return [button(words.restAbsent(unmarked), () => calls.markRest('absent', words.undoneAbsent))]
}

function showMissing(place: HTMLElement, rows: readonly RollCallRow[]): void {
  const missing = rows.filter(({ mark, walkIn }) => mark !== null && !came(mark) && !walkIn)
  const told = missing.map(({ applicant, telephone }) => `${applicant} ${telephone}`).join()
  const isShown = place.dataset['told'] === told
  place.dataset['told'] = told
  if (isShown && place.children.length > 0) return
  fill(place)
  place.append(
    element('li', {}, element('h3', {}, missing.length > 0 ? words.missing : words.allCame)),
    ...missing.map(missed),
  )
}

/** What one might write to her, in the language that she is written to in. */
function missed({ name, telephone, language: hers }: RollCallRow): HTMLElement {
  const text = missedMessages[hers]
  const copy = button(words.copy, () => {
    void navigator.clipboard.writeText(text).then(() => {
      copy.textContent = words.copied
    })
  })
  return element(
    'li',
    {},
    element('strong', {}, element('bdi', {}, name)),
    element('p', { lang: hers, dir: direction(hers), 'aria-label': words.suggestion }, text),
    element('p', { class: 'links' }, copy, ...contactLinks(telephone, name, text)),
  )
}
