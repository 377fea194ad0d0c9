import { useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { introspect, type Described } from './introspect'

/** What can be asked, fetched when somebody wants to know: it is long. */
export function SchemaPanel({ language }: { readonly language: AdminLanguage }) {
  const [types, setTypes] = useState<readonly Described[] | 'fetching' | 'failed'>()
  const [sought, setSought] = useState('')
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const fetchTypes = async () => {
    setTypes('fetching')
    setTypes((await introspect()) ?? 'failed')
  }
  const found = Array.isArray(types) ? matching(types, sought) : []
  return (
    <section aria-label={say(words.title)}>
      <h2>{say(words.title)}</h2>
      {Array.isArray(types) ? (
        <label>
          {say(words.search)}
          <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
        </label>
      ) : (
        <button
          type="button"
          className="next-step__button"
          disabled={types === 'fetching'}
          onClick={() => void fetchTypes()}
        >
          {say(words.show)}
        </button>
      )}
      <p role="status">
        {types === 'failed' && say(words.failed)}
        {found.length > shown && say(words.more(found.length - shown))}
      </p>
      {found.slice(0, shown).map(({ name, lines }) => (
        <details key={name}>
          <summary>{name}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <code>{line}</code>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

const shown = 40

/** Those named so first, then those that hold something named so. */
function matching(types: readonly Described[], sought: string): readonly Described[] {
  const has = (text: string) => text.toLowerCase().includes(sought.trim().toLowerCase())
  const named = types.filter(({ name }) => has(name))
  return [...named, ...types.filter(({ name, lines }) => !has(name) && lines.some(has))]
}

const words = {
  title: { da: 'Hvad kan man spørge om?', en: 'What can be asked?' },
  search: { da: 'Søg efter en type eller et felt', en: 'Search for a type or a field' },
  show: { da: 'Vis typer og felter', en: 'Show types and fields' },
  failed: { da: 'Det kunne ikke hentes. Prøv igen.', en: 'It could not be fetched. Try again.' },
  more: (count: number) => ({
    da: `${count} flere: søg for at se dem.`,
    en: `${count} more: search to see them.`,
  }),
}
