import { useState } from 'react'
import { useIsLive } from './useIsLive'

/** A state that says whether a button's work is under way. Nor is a press taken before it is heard. */
export function useBusy(): readonly [boolean, (busy: boolean) => void] {
  const isLive = useIsLive()
  const [busy, setBusy] = useState(false)
  return [busy || !isLive, setBusy]
}
