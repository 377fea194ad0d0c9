'use client'

import { useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { useBusy } from '../useBusy'
import { ask } from './ask'
import { SchemaPanel } from './SchemaPanel'
import '../nextStep/nextStep.css'
import './explorer.css'

/** A question, its variables, and the answer as it came. */
export default function Explorer({ language }: { readonly language: AdminLanguage }) {
  const [query, setQuery] = useState(firstQuestion)
  const [variables, setVariables] = useState('{}')
  const [answer, setAnswer] = useState('')
  const [busy, setBusy] = useBusy()
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const run = async () => {
    setBusy(true)
    setAnswer(say(words.asking))
    setAnswer(await ask(query, variables, say))
    setBusy(false)
  }
  return (
    <div className="explorer">
      <label>
        {say(words.question)}
        <textarea
          dir="ltr"
          rows={14}
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <label>
        {say(words.variables)}
        <textarea
          dir="ltr"
          rows={4}
          spellCheck={false}
          value={variables}
          onChange={(event) => setVariables(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="next-step__button"
        disabled={busy}
        onClick={() => void run()}
      >
        {say(words.run)}
      </button>
      <h2>{say(words.answer)}</h2>
      {/* What scrolls is reached by the keyboard too. */}
      <pre
        className="explorer__answer"
        role="region"
        aria-label={say(words.answer)}
        aria-live="polite"
        tabIndex={0}
      >
        {answer}
      </pre>
      <SchemaPanel language={language} />
    </div>
  )
}

const firstQuestion = `query {
  Stories(limit: 5) {
    totalDocs
    docs {
      title
    }
  }
}
`

const words = {
  question: { da: 'Spørgsmål', en: 'Question' },
  variables: { da: 'Variable (JSON)', en: 'Variables (JSON)' },
  run: { da: 'Spørg', en: 'Ask' },
  asking: { da: 'Spørger …', en: 'Asking …' },
  answer: { da: 'Svar', en: 'Answer' },
}
