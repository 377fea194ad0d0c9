import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import { getPayload } from 'payload'
import type { ReactNode } from 'react'
import '@/site/ui/tokens.css'
import { importMap } from './admin/importMap'
import './admin.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  // The pages before the log-in call none of these, and each would fall over a stranger's call.
  return user === null ? undefined : handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
