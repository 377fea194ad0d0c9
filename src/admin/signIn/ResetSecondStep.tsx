'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { inLanguage, type AdminLanguage } from '../language'
import { send, whyNot } from '../request'
import { useBusy } from '../useBusy'

/** For somebody who has lost both telephone and recovery codes. */
export function ResetSecondStep({
  account,
  language,
}: {
  readonly account: string
  readonly language: AdminLanguage
}) {
  const router = useRouter()
  const [busy, setBusy] = useBusy()
  const [said, setSaid] = useState<readonly string[]>([])
  const reset = async () => {
    setBusy(true)
    const answer = await send('POST', `/api/users/${account}/second-step/reset`, {}, language)
    setSaid(answer.ok ? [inLanguage(words.done, language)] : whyNot(answer, language))
    setBusy(false)
    if (answer.ok) router.refresh()
  }
  return (
    <div className="link-button">
      <p>{inLanguage(words.lead, language)}</p>
      <button
        type="button"
        className="next-step__button is-quiet"
        disabled={busy}
        onClick={() => void reset()}
      >
        {inLanguage(words.reset, language)}
      </button>
      <p role="status">{said.join(' ')}</p>
    </div>
  )
}

const words = {
  lead: {
    da: 'Ring til personen først, på et nummer du kender. Så snart det er nulstillet, kan der logges ind med adgangskoden alene, og personen får et brev om det.',
    en: 'Call the person first, on a number that you know. Once it is reset the password alone lets in, and the person gets a letter about it.',
  },
  reset: { da: 'Nulstil det andet trin', en: 'Reset the second step' },
  done: {
    da: 'Nulstillet. Personen er logget ud alle steder.',
    en: 'Reset. The person is logged out everywhere.',
  },
}
