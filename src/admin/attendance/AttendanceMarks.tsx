'use client'

import { useState } from 'react'
import type { AttendanceMark } from '@/domain/choices/people'
import { attendanceMarks } from '@/domain/choices/people'
import { attendanceMarkLabels } from '@/domain/labels/people'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import type { EnrolledRow } from './enrolledAt'
import { removeMark, writeMark } from './marking'
import './attendance.css'

/** One row a woman, one tap a mark; a second tap on the same mark takes it away again. */
export function AttendanceMarks({
  session,
  rows: initialRows,
  isLocked,
  isCancelled,
  language,
}: {
  readonly session: string
  readonly rows: readonly EnrolledRow[]
  readonly isLocked: boolean
  readonly isCancelled: boolean
  readonly language: AdminLanguage
}) {
  const [rows, setRows] = useState(initialRows)
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const [sentences, setSentences] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)

  const change = async (wanted: readonly (readonly [EnrolledRow, AttendanceMark])[]) => {
    setBusy(true)
    setSentences([])
    for (const [row, status] of wanted) {
      // One after the other: the first that is refused stops the rest, and says why.
      const isUndo = row.mark?.status === status
      const done = isUndo
        ? await removeMark(row, language)
        : await writeMark({ session, row, status, reason, language })
      if ('sentences' in done) {
        setSentences(done.sentences.length > 0 ? done.sentences : [say(words.failed)])
        break
      }
      setRows((before) => before.map((one) => (one.applicant === row.applicant ? done : one)))
    }
    setBusy(false)
  }

  const unmarked = rows.filter(({ mark }) => mark === null)
  const came = rows.filter(({ mark }) => mark !== null && cameMarks.includes(mark.status))
  return (
    <section className="attendance" aria-label={say(words.title)}>
      <h3>{say(words.title)}</h3>
      {isCancelled ? <p>{say(words.cancelled)}</p> : null}
      {rows.length === 0 ? <p>{say(words.nobody)}</p> : null}
      {rows.length > 0 && !isCancelled ? (
        <>
          <p className="attendance__count" aria-live="polite">
            {say(words.came(came.length, rows.length))}
            {unmarked.length > 0 ? ` · ${say(words.unmarked(unmarked.length))}` : ''}
          </p>
          {isLocked ? (
            <label className="attendance__reason">
              {say(words.reason)}
              <input
                type="text"
                value={reason}
                onChange={({ target }) => {
                  setReason(target.value)
                }}
              />
            </label>
          ) : null}
          {unmarked.length > 1 && !isLocked ? (
            <button
              type="button"
              className="attendance__all"
              disabled={busy}
              onClick={() => void change(unmarked.map((row) => [row, 'present']))}
            >
              {say(words.all)}
            </button>
          ) : null}
          <div role="alert">
            {sentences.map((sentence) => (
              <p key={sentence} className="attendance__refusal">
                {sentence}
              </p>
            ))}
          </div>
          <ul className="attendance__rows">
            {rows.map((row) => (
              <li key={row.applicant}>
                <span className="attendance__name">
                  <bdi>{row.name}</bdi>
                </span>
                <div className="attendance__marks" role="group" aria-label={row.name}>
                  {attendanceMarks.map((status) => (
                    <button
                      key={status}
                      type="button"
                      disabled={busy}
                      aria-pressed={row.mark?.status === status}
                      onClick={() => void change([[row, status]])}
                    >
                      {say(attendanceMarkLabels[status])}
                    </button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

const cameMarks: readonly AttendanceMark[] = ['present', 'late', 'caughtUp']

const words = {
  title: { da: 'Fremmøde', en: 'Attendance' },
  nobody: {
    da: 'Der er ingen optaget på holdet endnu.',
    en: 'Nobody has been admitted to the team yet.',
  },
  cancelled: { da: 'Mødegangen er aflyst.', en: 'The session is cancelled.' },
  reason: {
    da: 'Fremmødet er låst. Skriv, hvorfor det rettes:',
    en: 'Attendance is locked. Say why it is corrected:',
  },
  all: { da: 'Alle er til stede', en: 'All present' },
  failed: {
    da: 'Det blev ikke gemt. Se efter, om der er net, og prøv igen.',
    en: 'It was not saved. Check the connection and try again.',
  },
  came: (came: number, of: number) => ({
    da: `${came} af ${of} er kommet`,
    en: `${came} of ${of} have come`,
  }),
  unmarked: (count: number) => ({ da: `${count} mangler`, en: `${count} unmarked` }),
}
