import { useSyncExternalStore } from 'react'

/** Whether a press is heard: not before the browser has the page's script, on a slow telephone seconds later. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )

const neverChanges = () => () => undefined
