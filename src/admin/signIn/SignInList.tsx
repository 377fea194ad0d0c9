'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

type SignIn = Readonly<{
  id: string
  isPresent: boolean
  browser: string
  began: string
  seen: string
}>

/** One’s log-ins, each to be ended by itself, or all but this one. */
export function SignInList({
  signIns,
  language,
}: {
  readonly signIns: readonly SignIn[]
  readonly language: AdminLanguage
}) {
  const router = useRouter()
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)
  const end = async (which: Readonly<Record<string, unknown>>) => {
    setBusy(true)
    const answer = await send('POST', '/api/users/sign-ins/end', which, language)
    setSaid(answer.ok ? [say(words.ended)] : whyNot(answer, language))
    setBusy(false)
    router.refresh()
  }
  return (
    <div className="sign-in">
      <ul className="sign-in__list">
        {signIns.map(({ id, isPresent, browser, began, seen }) => (
          <li key={id}>
            <span>
              <strong>{browser === '' ? say(words.unknown) : browser}</strong>
              {isPresent ? ` · ${say(words.present)}` : ''}
              <br />
              {say(words.began)} {began}, {say(words.seen)} {seen}
            </span>
            {isPresent ? null : (
              <button
                type="button"
                className="next-step__button is-quiet"
                disabled={busy}
                onClick={() => void end({ signIn: id })}
              >
                {say(words.end)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {signIns.length > 1 ? (
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={busy}
          onClick={() => void end({ others: true })}
        >
          {say(words.endOthers)}
        </button>
      ) : null}
      <p role="status">{said.join(' ')}</p>
    </div>
  )
}

const words = {
  unknown: { da: 'Ukendt browser', en: 'Unknown browser' },
  present: { da: 'denne', en: 'this one' },
  began: { da: 'Logget ind', en: 'Logged in' },
  seen: { da: 'sidst brugt', en: 'last used' },
  end: { da: 'Log ud der', en: 'Log out there' },
  endOthers: { da: 'Log ud alle andre steder', en: 'Log out everywhere else' },
  ended: { da: 'Logget ud.', en: 'Logged out.' },
}
