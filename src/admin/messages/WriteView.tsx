import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { ServicesNote } from './ServicesNote'
import { WriteForm } from './WriteForm'
import '../nextStep/nextStep.css'
import './messages.css'

/** Writing to the team or to one woman, each in her own language. */
export async function WriteView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fskriv')
  if (!isProgrammeStaff(viewerOf(req.user))) notFound()
  const language = languageOf(req.i18n)
  const asked = (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' ? value : null
  }
  const { quietFrom, quietTo } = await req.payload.findGlobal({
    slug: 'programme',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <Gutter className="write">
        <h1>{inLanguage(words.title, language)}</h1>
        <ServicesNote payload={req.payload} language={language} />
        <WriteForm
          language={language}
          quiet={{ from: quietFrom, to: quietTo }}
          team={asked('hold')}
          woman={asked('til')}
        />
      </Gutter>
    </DefaultTemplate>
  )
}

const words = { title: { da: 'Skriv til holdet', en: 'Write to the team' } }
