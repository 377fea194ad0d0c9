import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isAdmin } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { Frame } from '../Frame'
import { inLanguage, languageOf } from '../language'
import { ExplorerLoader } from './ExplorerLoader'

/** Where an administrator tries a question to the API, and reads what it can be asked. */
export function ExplorerView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fudforsk')
  if (!isAdmin(viewerOf(req.user))) notFound()
  const language = languageOf(req.i18n)
  return (
    <Frame view={view}>
      <h1>{inLanguage(words.title, language)}</h1>
      <p>{inLanguage(words.lead, language)}</p>
      <ExplorerLoader language={language} />
    </Frame>
  )
}

const words = {
  title: { da: 'Udforsk data', en: 'Explore the data' },
  lead: {
    da: 'Her spørger du programmets API (GraphQL) som dig selv. En »mutation« ændrer rigtige data og kan ikke fortrydes.',
    en: 'Here you ask the programme’s API (GraphQL) as yourself. A “mutation” changes real data and cannot be undone.',
  },
}
