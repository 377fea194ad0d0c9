'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import './messages.css'

/** From a team or a woman to the page where she is written to. */
export function WriteLink() {
  const language = languageOf(useTranslation().i18n)
  const viewer = viewerOf(useAuth().user)
  const { id, collectionSlug } = useDocumentInfo()
  if (id === undefined || !isProgrammeStaff(viewer)) return null
  const isTeam = collectionSlug === 'teams'
  return (
    <a className="write__link" href={`/admin/skriv?${isTeam ? 'hold' : 'til'}=${id}`}>
      {inLanguage(isTeam ? words.team : words.her, language)}
    </a>
  )
}

const words = {
  team: { da: 'Skriv til holdet', en: 'Write to the team' },
  her: { da: 'Skriv til hende', en: 'Write to her' },
}
