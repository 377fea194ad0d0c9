import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** What stands around every screen of the panel: menu, head and margins. For a view of our own. */
export function Frame({
  view: { initPageResult, params, searchParams },
  className,
  children,
}: {
  readonly view: Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>
  readonly className?: string
  readonly children: ReactNode
}) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <Gutter {...(className === undefined ? {} : { className })}>{children}</Gutter>
    </DefaultTemplate>
  )
}
