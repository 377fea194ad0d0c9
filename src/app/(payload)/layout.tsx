import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { NotFoundPage } from '@payloadcms/next/views'
import { headers } from 'next/headers'
import { notFound, unstable_rethrow } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import { getPayload } from 'payload'
import type { ComponentProps, ReactNode } from 'react'
import { versionAttribute } from '@/admin/once/parts'
import { noteHeard } from '@/calls'
import '@/site/ui/tokens.css'
import { importMap } from './admin/importMap'
import { version } from './admin/version'
import './admin.css'
import { isRefusal, panelCall } from './panelCalls'

type HtmlProps = ComponentProps<'html'> & { readonly [versionAttribute]?: string | undefined }

const serverFunction: ServerFunctionClient = async (sent) => {
  'use server'
  noteHeard()
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  // The pages before the log-in call none of these, and each would fall over a stranger's call.
  if (user === null) return undefined
  const call = panelCall(sent, payload) ?? notFound()
  try {
    return await handleServerFunctions({ ...call, config, importMap, serverFunctions })
  } catch (error) {
    // How Next says that one is led elsewhere is no fault.
    unstable_rethrow(error)
    if (isRefusal(error)) notFound()
    payload.logger.error({ err: error, msg: 'A call of the panel failed' })
    throw error
  }
}

const nowhere = { params: Promise.resolve({ segments: [] }), searchParams: Promise.resolve({}) }
const serverFunctions = {
  'not-found': () => NotFoundPage({ config, importMap, ...nowhere }),
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  // Payload's own call, which changes the language, draws the page anew.
  noteHeard()
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
