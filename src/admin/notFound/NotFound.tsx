'use client'

import { Button, Gutter, useConfig, useServerFunctions, useTranslation } from '@payloadcms/ui'
import { isValidElement, useEffect, useState, type ReactNode } from 'react'

/**
 * Next writes what a page shows if it is not there into every page that is. So no more than a name
 * stands in it: Payload's sentence is drawn here, and the menu around it is asked for where it is shown.
 */
export function NotFound() {
  const { serverFunction } = useServerFunctions()
  const [whole, setWhole] = useState<ReactNode>()
  useEffect(() => {
    let isShown = true
    // Whoever is not logged in, or has no net, keeps the sentence.
    void Promise.resolve(serverFunction({ name: 'not-found', args: {} })).then(
      (drawn) => {
        if (isShown && isValidElement(drawn)) setWhole(drawn)
      },
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [serverFunction])
  return whole ?? <Sentence />
}

function Sentence() {
  const { t } = useTranslation()
  const { admin } = useConfig().config.routes
  return (
    <div className="not-found not-found--margin-top-large">
      <Gutter className="not-found__wrap">
        <div className="not-found__content">
          <h1>{t('general:nothingFound')}</h1>
          <p>{t('general:sorryNotFound')}</p>
        </div>
        <Button className="not-found__button" el="link" size="large" to={admin}>
          {t('general:backToDashboard')}
        </Button>
      </Gutter>
    </div>
  )
}
