'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Label } from '@/domain/labels/label'
import { inLanguage, type AdminLanguage } from '../language'
import { useIsLive } from '../useIsLive'
import { NewCodes } from './NewCodes'
import { SetUp } from './SetUp'

/** Sets up the second step, moves it to another telephone, or makes new recovery codes. */
export function OwnSecondStep({
  isThere,
  language,
}: {
  readonly isThere: boolean
  readonly language: AdminLanguage
}) {
  const router = useRouter()
  const isLive = useIsLive()
  const [doing, setDoing] = useState<'nothing' | 'setUp' | 'codes'>('nothing')
  const say = (label: Label) => inLanguage(label, language)
  const done = () => {
    setDoing('nothing')
    router.refresh()
  }
  const shared = { onDone: done, onRestart: done, language }
  if (doing === 'codes') return <NewCodes {...shared} />
  if (doing === 'setUp')
    return <SetUp proof={isThere ? 'passwordAndCode' : 'password'} {...shared} />
  return (
    <div className="next-step__buttons">
      <button
        type="button"
        className="next-step__button"
        disabled={!isLive}
        onClick={() => setDoing('setUp')}
      >
        {say(isThere ? words.another : words.setUp)}
      </button>
      {isThere ? (
        <button
          type="button"
          className="next-step__button is-quiet"
          disabled={!isLive}
          onClick={() => setDoing('codes')}
        >
          {say(words.codes)}
        </button>
      ) : null}
    </div>
  )
}

const words = {
  setUp: { da: 'Sæt det andet trin op', en: 'Set up the second step' },
  another: { da: 'Skift til en anden telefon', en: 'Move to another telephone' },
  codes: { da: 'Lav nye nødkoder', en: 'Make new recovery codes' },
}
