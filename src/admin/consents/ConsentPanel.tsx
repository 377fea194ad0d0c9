'use client'

import { useAuth, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { whyNot } from '../request'
import { ConsentSetForm } from './ConsentSetForm'
import { newestStories, type ChosenStory } from './newestStories'
import '../nextStep/nextStep.css'
import './consents.css'

/**
 * On her record: what she says yes to about a story, written down in one go. Her record is opened far
 * more often than this is, so the stories are asked for when it is.
 */
export function ConsentPanel() {
  const language = languageOf(useTranslation().i18n)
  const viewer = viewerOf(useAuth().user)
  const { code } = useLocale()
  const { id } = useDocumentInfo()
  const details = useRef<HTMLDetailsElement>(null)
  const [stories, setStories] = useState<readonly ChosenStory[]>()
  const [said, setSaid] = useState<string>()
  const ask = useCallback(async () => {
    const answer = await newestStories(code, language)
    if (answer.ok) setStories(answer.stories)
    setSaid(answer.ok ? undefined : whyNot(answer, language).join(' '))
  }, [code, language])
  // Somebody may have opened it before the page's script was there.
  useEffect(() => {
    if (details.current?.open === true) void ask()
  }, [ask])
  if (typeof id !== 'string' || !isProgrammeStaff(viewer)) return null
  return (
    <details
      ref={details}
      className="consent-panel"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && stories === undefined) void ask()
      }}
    >
      <summary>{inLanguage(words.title, language)}</summary>
      <p>{inLanguage(words.lead, language)}</p>
      <p role="status">{stories?.length === 0 ? inLanguage(words.noStory, language) : said}</p>
      {stories === undefined || stories.length === 0 ? null : (
        <ConsentSetForm applicant={id} stories={stories} language={language} />
      )}
      <a href={`/admin/collections/consents?where[applicant][equals]=${id}`}>
        {inLanguage(words.all, language)}
      </a>
    </details>
  )
}

const words = {
  title: { da: 'Skriv hendes samtykke ned', en: 'Write her consent down' },
  lead: {
    da: 'Læs op for hende, hvor og i hvad hun vises. Hun ser det på sin egen side og kan altid sige nej igen.',
    en: 'Read to her where and in what she is shown. She sees it on her own page and can say no at any time.',
  },
  noStory: { da: 'Skriv historien først.', en: 'Write the story first.' },
  all: { da: 'Se alt, hun har sagt ja til', en: 'See all that she said yes to' },
}
