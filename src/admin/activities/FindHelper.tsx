'use client'

import { useState } from 'react'
import { z } from 'zod'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** A woman of the corps, by her record. */
export type Found = Readonly<{ her: string; name: string }>

const answered = z.object({ docs: z.array(z.object({ id: z.string(), name: z.string() })) })
const most = 12

type Props = {
  readonly language: AdminLanguage
  readonly busy: boolean
  /** Who helps already. */
  readonly but: readonly string[]
  readonly onPick: (found: Found) => void
}

/** Looks for active women when it is pressed, not while one types: each who is shown is a look. */
export function FindHelper({ language, busy, but, onPick }: Props) {
  const [searching, setSearching] = useBusy()
  const [name, setName] = useState('')
  const [found, setFound] = useState<readonly Found[]>()
  const [sentences, setSentences] = useState<readonly string[]>([])
  const say = (label: { da: string; en: string }) => inLanguage(label, language)

  const search = async () => {
    setSearching(true)
    const query = new URLSearchParams({
      'where[status][equals]': 'active',
      ...(name.trim() === '' ? {} : { 'where[name][like]': name.trim() }),
      'select[name]': 'true',
      depth: '0',
      sort: 'name',
      limit: String(most),
    })
    const answer = await send('GET', `/api/applicants?${query}`, {}, language)
    const read = answered.safeParse(answer.ok ? answer.body : undefined)
    if (read.success)
      setFound(read.data.docs.map(({ id, name: hers }) => ({ her: id, name: hers })))
    setSentences(read.success ? [] : whyNot(answer, language))
    setSearching(false)
  }
  const free = found?.filter(({ her }) => !but.includes(her))
  return (
    <div className="beside-activity__find">
      <label>
        {say(words.find)}
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={80}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // It stands within the form of the activity, which is not to be saved.
            event.preventDefault()
            void search()
          }}
        />
      </label>
      <button
        type="button"
        className="next-step__button is-quiet"
        disabled={searching}
        onClick={() => void search()}
      >
        {say(words.search)}
      </button>
      <div role="status">
        {free?.length === 0 && <p>{say(words.nobody)}</p>}
        {found?.length === most && <p>{say(words.more)}</p>}
        {sentences.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <ul>
        {free?.map((one) => (
          <li key={one.her}>
            <button
              type="button"
              className="next-step__button beside-activity__pick"
              disabled={busy}
              onClick={() => onPick(one)}
            >
              + <bdi>{one.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const words = {
  find: {
    da: 'Find en aktiv bydelsmor (tomt felt viser alle)',
    en: 'Find an active Bydelsmor (an empty field shows all)',
  },
  search: { da: 'Find', en: 'Find' },
  nobody: { da: 'Ingen andre aktive med det navn.', en: 'No others active by that name.' },
  more: {
    da: `De første ${most} vises. Skriv mere af navnet.`,
    en: `The first ${most} are shown. Write more of the name.`,
  },
}
