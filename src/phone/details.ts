import { attendanceMarks } from '@/domain/choices/people'
import type { RollCallRow } from '@/domain/rollCall'
import { button, element, fill } from './element'
import { contactLinks } from './header'
import type { RollCalls } from './rollCalls'
import type { SetMark } from './view'
import { markLabel, words } from './words'

/** All marks, a short note and the ways to reach her, behind the row's "›". */
export function detailsView(calls: RollCalls, applicant: string, setMark: SetMark) {
  let shown: RollCallRow | undefined
  const marks = attendanceMarks.map((mark) => ({
    mark,
    choose: button(markLabel(mark), () => {
      if (shown !== undefined) setMark(shown, shown.mark === mark ? null : mark)
    }),
  }))
  const id = `note-${applicant}`
  const note = element('input', { type: 'text', id, maxlength: '300', autocomplete: 'off' })
  const save = button(words.save, () => void saveNote(calls, shown, note.value))
  const corrected = element('p', { class: 'soft' })
  const links = element('p', { class: 'links' })
  const noting = element(
    'div',
    { class: 'note' },
    element('label', { for: id }, words.note),
    element('div', { class: 'pair' }, note, save),
  )
  const group = element('div', { class: 'marks', role: 'group' }, ...marks.map((one) => one.choose))
  const place = element('div', { class: 'details' }, group, corrected, noting, links)
  place.hidden = true
  const show = (row: RollCallRow) => {
    const before = shown
    shown = row
    group.setAttribute('aria-label', row.name)
    for (const { mark, choose } of marks) {
      choose.setAttribute('aria-pressed', String(row.mark === mark))
      choose.hidden = row.walkIn && mark !== 'present' && mark !== 'late'
    }
    if (before?.note !== row.note && document.activeElement !== note) note.value = row.note
    noting.hidden = row.mark === null
    corrected.hidden = row.corrected === null
    if (row.corrected !== null)
      fill(corrected, words.corrected(markLabel(row.corrected.before), row.corrected.reason))
    fill(links, ...contactLinks(row.telephone, row.name))
  }
  return { element: place, show }
}

async function saveNote(calls: RollCalls, row: RollCallRow | undefined, note: string) {
  if (row?.mark == null) return
  const taken = await calls.send(row.applicant, row.mark, { note, walkIn: row.walkIn })
  if (!taken && calls.connection !== 'saved') calls.say(words.needsNet)
}
