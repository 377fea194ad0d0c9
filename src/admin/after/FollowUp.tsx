'use client'

import { useState } from 'react'
import type { FollowUpAnswer, FollowUpMark } from '@/domain/choices/people'
import { followUpAnswers } from '@/domain/choices/people'
import { followUpAnswerLabels, followUpMarkLabels } from '@/domain/labels/people'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

type Woman = Readonly<{ id: string; name: string; marks: readonly FollowUpMark[] }>
type Asked = Readonly<{ woman: string; mark: FollowUpMark; answer: FollowUpAnswer }>

/** One tap a woman: what she does now. It is counted, and not written on her record. */
export function FollowUp({
  women,
  language,
}: {
  readonly women: readonly Woman[]
  readonly language: AdminLanguage
}) {
  // Known to this page alone, so that a slip of the thumb can be undone.
  const [asked, setAsked] = useState<readonly Asked[]>([])
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  if (women.length === 0) return null
  const waiting = women.flatMap(({ marks }) => marks).length - asked.length

  const count = async (one: Asked, undo: boolean) => {
    setBusy(true)
    const { woman, mark, answer } = one
    const path = `/api/applicants/${woman}/follow-up`
    const sent = await send('POST', path, { mark, answer, undo }, language)
    if (sent.ok) {
      setAsked((before) => (undo ? before.filter((known) => known !== one) : [...before, one]))
      setSaid([])
    } else setSaid(whyNot(sent, language))
    setBusy(false)
  }
  return (
    <details>
      <summary>{say(words.title(waiting))}</summary>
      <p>{say(words.lead)}</p>
      <ul className="papers__women">
        {women.flatMap(({ id, name, marks }) =>
          marks.map((mark) => {
            const done = asked.find((one) => one.woman === id && one.mark === mark)
            return (
              <li key={`${id} ${mark}`}>
                <p>
                  <bdi>{name}</bdi> · {say(followUpMarkLabels[mark])}
                </p>
                <div className="papers__row">
                  {done ? (
                    <>
                      <span>{say(words.counted)}</span>
                      <button type="button" disabled={busy} onClick={() => void count(done, true)}>
                        {say(words.undo)}
                      </button>
                    </>
                  ) : (
                    followUpAnswers.map((answer) => (
                      <button
                        key={answer}
                        type="button"
                        disabled={busy}
                        onClick={() => void count({ woman: id, mark, answer }, false)}
                      >
                        {say(followUpAnswerLabels[answer])}
                      </button>
                    ))
                  )}
                </div>
              </li>
            )
          }),
        )}
      </ul>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  )
}

const words = {
  title: (count: number) => ({
    da: `Hvad laver de nu? ${count} skal spørges`,
    en: `What do they do now? ${count} to ask`,
  }),
  lead: {
    da: 'Svaret tælles med for holdet. Det bliver ikke skrevet på hende, kun at hun er spurgt.',
    en: 'The answer is counted for the team. On her record stands only that she was asked.',
  },
  counted: { da: 'Talt med.', en: 'Counted.' },
  undo: { da: 'Fortryd', en: 'Undo' },
}
