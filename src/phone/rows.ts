import type { AttendanceMark } from '@/domain/choices/people'
import { came } from '@/domain/marks'
import { papers, tapped, type RollCallRow } from '@/domain/rollCall'
import { detailsView } from './details'
import { button, element, fill } from './element'
import type { RollCalls } from './rollCalls'
import type { SetMark, View } from './view'
import { markLabel, words } from './words'

/** The women, one row each. Rows stay where they are while they change under a thumb. */
export function rowsView(calls: RollCalls, reason: () => string): View {
  const list = element('ul', { class: 'rows' })
  const nobody = element('p', {}, words.nobody)
  const rows = new Map<string, Row>()
  const setMark: SetMark = (row, mark) => {
    if (calls.told.status !== 'locked') return calls.mark(row.applicant, mark)
    const why = reason()
    if (mark === null || why === '') return calls.say(words.reasonFirst)
    void sendCorrection(calls, row, { mark, why })
  }
  const show = () => {
    const shown = calls.rows
    nobody.hidden = shown.length > 0
    const wanted = shown.map((row) => {
      const known = rows.get(row.applicant) ?? newRow(calls, row.applicant, setMark)
      rows.set(row.applicant, known)
      known.show(row, calls)
      return known.element
    })
    if (
      wanted.some((one, index) => list.children[index] !== one) ||
      list.children.length !== wanted.length
    )
      list.replaceChildren(...wanted)
  }
  return { element: element('section', {}, nobody, list), show }
}

async function sendCorrection(
  calls: RollCalls,
  row: RollCallRow,
  { mark, why }: Readonly<{ mark: AttendanceMark; why: string }>,
): Promise<void> {
  const taken = await calls.send(row.applicant, mark, { reason: why, walkIn: row.walkIn })
  if (!taken && calls.connection !== 'saved') calls.say(words.needsNet)
}

type Row = Readonly<{ element: HTMLElement; show: (row: RollCallRow, calls: RollCalls) => void }>

function newRow(calls: RollCalls, applicant: string, setMark: SetMark): Row {
  const current = () => calls.rows.find((row) => row.applicant === applicant)
  const tap = button(
    '',
    () => {
      const row = current()
      if (row !== undefined) setMark(row, tapped(row.mark))
    },
    { class: 'tap' },
  )
  const details = detailsView(calls, applicant, setMark)
  const more = button(
    '›',
    () => {
      details.element.hidden = !details.element.hidden
      more.setAttribute('aria-expanded', String(!details.element.hidden))
    },
    { class: 'more', 'aria-expanded': 'false' },
  )
  const advice = element('p', { class: 'advice' })
  const signs = papers.map((paper) => {
    const sign = button(
      words[paper],
      () => {
        const row = current()
        if (row !== undefined) calls.sign(applicant, paper, !row[paper])
      },
      { class: 'paper' },
    )
    return { paper, sign }
  })
  const signing = element('div', { class: 'papers' }, ...signs.map(({ sign }) => sign))
  const place = element('li', {}, tap, more, advice, signing, details.element)
  return {
    element: place,
    show: (row, { told }) => {
      place.dataset['mark'] = row.mark ?? 'none'
      place.dataset['standing'] = row.standing
      tap.setAttribute('aria-pressed', String(came(row.mark)))
      tap.disabled = told.status === 'cancelled'
      fill(tap, ...face(row))
      more.setAttribute('aria-label', words.more(row.name))
      // A guest is on no way to passing here.
      advice.hidden = row.advice === '' || row.walkIn
      fill(advice, row.advice)
      signing.hidden =
        row.walkIn || !(told.isFirst || (row.held > 0 && !(row.contract && row.confidentiality)))
      for (const { paper, sign } of signs) sign.setAttribute('aria-pressed', String(row[paper]))
      details.show(row)
    },
  }
}

function beside(row: RollCallRow): string {
  if (row.walkIn) return words.guest
  if (row.mark === null && row.cannot) return words.cannot
  if (row.mark === null && !row.expected) return words.joinedLater
  return words.progress(row.done, row.held, row.language)
}

/** What stands in a row: a name in any script, and beside it what tells most in the least room. */
function face(row: RollCallRow): HTMLElement[] {
  return [
    element('span', { class: 'tick', 'aria-hidden': 'true' }, came(row.mark) ? '✓' : ''),
    element(
      'span',
      { class: 'who' },
      element('bdi', {}, row.name),
      element('small', {}, beside(row)),
    ),
    element('span', { class: 'mark' }, row.mark === null ? '' : markLabel(row.mark)),
  ]
}
