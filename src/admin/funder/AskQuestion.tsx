'use client'

import { useRouter } from 'next/navigation'
import { useState, type SubmitEvent } from 'react'
import { longestQuestion } from '@/domain/questions'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** The one thing that the municipality writes. What was typed stays until it is stored. */
export function AskQuestion({ language }: { readonly language: AdminLanguage }) {
  const router = useRouter()
  const [text, setText] = useState('')
  const [busy, setBusy] = useBusy()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [isSent, setSent] = useState(false)
  const say = (label: { da: string; en: string }) => inLanguage(label, language)

  const ask = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setSent(false)
    const answer = await send('POST', '/api/questions/ask', { text }, language)
    setWrong(answer.ok ? [] : whyNot(answer, language))
    if (answer.ok) {
      setText('')
      setSent(true)
      router.refresh()
    }
    setBusy(false)
  }
  return (
    <form className="funder__ask" onSubmit={(event) => void ask(event)}>
      <label htmlFor="funder-question">{say(words.label)}</label>
      <p id="funder-question-hint" className="funder__kind">
        {say(words.hint)}
      </p>
      <div role="alert" id="funder-question-wrong">
        {wrong.map((line) => (
          <p key={line} className="funder__wrong">
            {line}
          </p>
        ))}
      </div>
      <textarea
        id="funder-question"
        rows={4}
        value={text}
        maxLength={longestQuestion}
        aria-describedby="funder-question-hint funder-question-wrong"
        aria-invalid={wrong.length > 0}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" disabled={busy}>
        {say(words.ask)}
      </button>
      <p role="status">{isSent ? say(words.sent) : ''}</p>
    </form>
  )
}

const words = {
  label: { da: 'Dit spørgsmål', en: 'Your question' },
  hint: {
    da: 'Skriv ingen navne og ingen CPR-numre. Svaret kommer her på siden.',
    en: 'Write no names and no CPR numbers. The answer comes here on the page.',
  },
  ask: { da: 'Send spørgsmålet', en: 'Send the question' },
  sent: { da: 'Spørgsmålet er sendt.', en: 'The question is sent.' },
}
