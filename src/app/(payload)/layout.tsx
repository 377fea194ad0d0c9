import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import { getPayload } from 'payload'
import type { ComponentProps, ReactNode } from 'react'
import { versionAttribute } from '@/admin/once/parts'
import '@/site/ui/tokens.css'
import { importMap } from './admin/importMap'
import { version } from './admin/version'
import './admin.css'

type HtmlProps = ComponentProps<'html'> & { readonly [versionAttribute]?: string | undefined }

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  // The pages before the log-in call none of these, and each would fall over a stranger's call.
  return user === null ? undefined : handleServerFunctions({ ...args, config, importMap })
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const htmlProps: HtmlProps = { [versionAttribute]: await version() }
  return (
    <RootLayout
      config={config}
      htmlProps={htmlProps}
      importMap={importMap}
      serverFunction={serverFunction}
    >
      {children}
    </RootLayout>
  )
}
