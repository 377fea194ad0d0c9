'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Milliseconds: a page that nobody has touched for so long is left alone, so that its log-in can end. */
const untouched = 30 * 60_000

/** Draws the page anew every so often while somebody looks at it, so that what is new shows by itself. */
export function KeepFresh({ seconds }: { readonly seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    let touched = Date.now()
    const touch = () => {
      touched = Date.now()
    }
    const refresh = () => {
      const isUsed = Date.now() - touched < untouched
      if (isUsed && document.visibilityState === 'visible') router.refresh()
    }
    const comeBack = () => {
      touch()
      refresh()
    }
    const timer = setInterval(refresh, seconds * 1000)
    for (const sign of signs) document.addEventListener(sign, touch, { passive: true })
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      clearInterval(timer)
      for (const sign of signs) document.removeEventListener(sign, touch)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [router, seconds])
  return null
}

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
