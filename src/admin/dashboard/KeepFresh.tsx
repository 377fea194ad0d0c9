'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Draws the page anew every so often while somebody looks at it, so that what is new shows by itself. */
export function KeepFresh({ seconds }: { readonly seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(refresh, seconds * 1000)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router, seconds])
  return null
}
