import { missedMessages } from '@/domain/missedMessage'
import { copenhagenDate, formatMoment, formatTime } from '@/domain/time'
import { ask, partOf, type Said } from './ask'
import { button, element } from './element'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { language, words } from './words'

/** Sends each of them the suggestion in her language, and takes it back while it has not left. */
export function writeView(calls: RollCalls, women: () => readonly string[]): View {
  // The evening's own: two phones write to each woman once. Whoever regrets may write again.
  let batch = calls.told.session
  let queued: readonly string[] = []
  const said = element('span', {})
  const write = button(words.writeAll, () => void send())
  const undo = button(words.undo, () => void regret())
  const trouble = (answer: Said) =>
    calls.say(...(answer.how === 'refused' ? answer.sentences : [words.needsNet]))

  const send = async () => {
    write.disabled = true
    const order = { batch, applicants: women(), purpose: 'free', words: missedMessages }
    const answer = await ask('POST', '/api/messages/compose', order)
    write.disabled = false
    if (answer.how !== 'done') return trouble(answer)
    const ids = partOf(answer.json, 'ids')
    queued = Array.isArray(ids) ? ids.map(String) : []
    said.textContent = toldOf(queued.length, partOf(answer.json, 'leavesAt'))
    show()
  }
  const regret = async () => {
    const answer = await ask('POST', '/api/messages/undo', { ids: queued })
    if (answer.how !== 'done') return trouble(answer)
    said.textContent = words.unwritten(Number(partOf(answer.json, 'left')))
    queued = []
    batch = crypto.randomUUID()
    show()
  }
  const show = () => {
    write.hidden = women().length === 0 || queued.length > 0
    undo.hidden = queued.length === 0
  }
  return { element: element('p', { class: 'links', role: 'status' }, said, write, undo), show }
}

function toldOf(count: number, leavesAt: unknown): string {
  if (count === 0) return words.writtenBefore
  const leaves = new Date(String(leavesAt))
  const isToday = copenhagenDate(leaves) === copenhagenDate(new Date())
  return words.written(
    count,
    isToday ? words.at(formatTime(leaves, language)) : formatMoment(leaves, language),
  )
}
