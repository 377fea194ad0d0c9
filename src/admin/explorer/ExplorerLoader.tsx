'use client'

import { lazy, Suspense } from 'react'
import type { AdminLanguage } from '../language'

// One screen of one role: nobody else's browser fetches it.
const Explorer = lazy(() => import('./Explorer'))

/** Fetches the explorer where it is shown, and nowhere else. */
export function ExplorerLoader({ language }: { readonly language: AdminLanguage }) {
  return (
    <Suspense>
      <Explorer language={language} />
    </Suspense>
  )
}
