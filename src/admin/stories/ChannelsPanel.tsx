'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import {
  channelLabels,
  publicationFailureLabels,
  publicationStateLabels,
} from '@/domain/labels/publishing'
import { inLanguage, languageOf, type AdminLanguage } from '../language'
import { PaperButtons } from '../print/PaperButtons'
import { send } from '../request'
import { FacebookByHand } from './FacebookByHand'
import { NewspaperForm } from './NewspaperForm'
import { standings, type Standing, type Standings } from './standings'
import '../nextStep/nextStep.css'
import './stories.css'

/** Each channel of the story by itself: its consents, where the story is on it, and what to do there. */
export function ChannelsPanel() {
  const language = languageOf(useTranslation().i18n)
  const { id, lastUpdateTime } = useDocumentInfo()
  const [known, setKnown] = useState<Standings>()
  const refresh = useCallback(async () => {
    const read = await askStandings(id, language)
    if (read !== undefined) setKnown(read)
  }, [id, language])
  useEffect(() => {
    let isShown = true
    void askStandings(id, language).then((read) => {
      if (isShown && read !== undefined) setKnown(read)
    })
    return () => {
      isShown = false
    }
  }, [id, language, lastUpdateTime])
  if (id === undefined || known === undefined) return null
  return (
    <section className="story-channels" aria-label={inLanguage(words.title, language)}>
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <ul>
        {known.channels.map((standing) => (
          <li key={standing.channel}>
            <Heading standing={standing} language={language} />
            {standing.isOn && standing.isCovered && (
              <Doing
                story={String(id)}
                standing={standing}
                known={known}
                language={language}
                refresh={refresh}
              />
            )}
          </li>
        ))}
      </ul>
      <Contacts found={known.contacts} language={language} />
    </section>
  )
}

/** How the story stands on each channel; nothing for one that is new, or where no answer came. */
async function askStandings(
  id: string | number | undefined,
  language: AdminLanguage,
): Promise<Standings | undefined> {
  if (id === undefined) return undefined
  const answer = await send('GET', `/api/stories/${id}/channels`, {}, language)
  return answer.ok ? standings.safeParse(answer.body).data : undefined
}

type ContactsProps = {
  readonly found: Standings['contacts']
  readonly language: AdminLanguage
}

/** What is asked about before it is published, told while it is written. */
function Contacts({ found, language }: ContactsProps) {
  if (found.length === 0) return null
  return (
    <div className="story-channels__contacts">
      <p>{inLanguage(words.contacts, language)}</p>
      <ul>
        {found.map((one) => (
          <li key={`${one.place.da} ${one.found}`}>
            <bdi>{one.found}</bdi> – {inLanguage(one.place, language)}
          </li>
        ))}
      </ul>
    </div>
  )
}

type HeadingProps = { readonly standing: Standing; readonly language: AdminLanguage }

function Heading({ standing: { channel, isCovered, place }, language }: HeadingProps) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  return (
    <>
      <p className="story-channels__name">
        <strong>{say(channelLabels[channel])}</strong>{' '}
        {say(place === null ? words.notYet : publicationStateLabels[place.state])}
        {place?.recipient ? ` · ${place.recipient}` : ''}
      </p>
      {!isCovered && <p className="story-channels__fault">{say(words.consentMissing)}</p>}
      {place?.failure && (
        <p className="story-channels__fault">{say(publicationFailureLabels[place.failure])}</p>
      )}
    </>
  )
}

type DoingProps = HeadingProps & {
  readonly story: string
  readonly known: Standings
  readonly refresh: () => Promise<void>
}

function Doing({ story, standing, known, language, refresh }: DoingProps) {
  const { channel, place } = standing
  if (channel === 'newspaper' && place !== null)
    return (
      <NewspaperForm
        story={story}
        place={place}
        desk={known.newspaper.desk}
        language={language}
        refresh={refresh}
      />
    )
  if (channel === 'print')
    return (
      <div className="papers">
        <PaperButtons
          language={language}
          papers={[{ address: `/api/stories/${story}/leaflet`, ...words.leaflet }]}
        />
      </div>
    )
  if (channel === 'facebook' && place !== null && place.state !== 'published')
    return (
      <FacebookByHand
        story={story}
        publication={place.id}
        {...known.facebook}
        language={language}
        refresh={refresh}
      />
    )
  return place?.address ? <p className="story-channels__address">{place.address}</p> : null
}

const words = {
  title: { da: 'Kanalerne', en: 'The channels' },
  notYet: { da: 'Ikke udgivet endnu', en: 'Not published yet' },
  consentMissing: {
    da: 'Her mangler et samtykke, der gælder.',
    en: 'A standing consent is missing here.',
  },
  contacts: {
    da: 'Her står telefonnumre eller e-mailadresser. Er de offentlige, så sæt kryds ved det nedenfor, ellers tag dem ud:',
    en: 'Telephone numbers or e-mail addresses stand here. If they are public, tick that below, otherwise take them out:',
  },
  leaflet: {
    label: { da: 'Hent folder (A5)', en: 'Fetch leaflet (A5)' },
    making: { da: 'Laver folderen …', en: 'Making the leaflet …' },
  },
}
