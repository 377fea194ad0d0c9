import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { defaultLocale } from '@/domain/locales'
import {
  bridgedToLabels,
  outreachContactLabels,
  outreachTopicLabels,
} from '@/domain/labels/community'
import { areaLabels } from '@/domain/labels/people'
import { thisWeek } from '@/domain/tally'
import { addDays, formatDate } from '@/domain/time'
import { Frame } from '../Frame'
import { inLanguage, languageOf } from '../language'
import { CountForm } from './CountForm'
import { SumTable } from './SumTable'
import { sumsNow } from './sumsNow'
import '../consents/consents.css'
import '../nextStep/nextStep.css'

/** The tally as sums, which is all that anybody sees of it, and a form to count for those without a phone. */
export async function TallyView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Ftaelling')
  if (!isProgrammeStaff(viewerOf(req.user))) notFound()
  const language = languageOf(req.i18n)
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const now = new Date()
  const { sums, threshold } = await sumsNow(req, now)
  const named = <Key extends string>(
    rows: readonly { key: Key; count: number | null }[],
    labels: Readonly<Record<Key, { da: string; en: string }>>,
  ) => rows.map(({ key, count }) => ({ label: say(labels[key]), count }))
  const weeks = sums.weeks.map(({ key, count }) => ({
    label: formatDate(key, language === 'da' ? defaultLocale : 'en'),
    count,
  }))
  const hidden = say(words.hidden(threshold))
  const week = thisWeek(now)
  return (
    <Frame view={view}>
      <h1>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <SumTable
        caption={say(words.all)}
        hidden={hidden}
        rows={[
          { label: say(words.total), count: sums.total },
          { label: say(words.first), count: sums.firstContacts },
        ]}
      />
      <SumTable caption={say(words.weeks)} hidden={hidden} rows={weeks} />
      <SumTable caption={say(words.areas)} hidden={hidden} rows={named(sums.areas, areaLabels)} />
      <SumTable
        caption={say(words.contacts)}
        hidden={hidden}
        rows={named(sums.contacts, outreachContactLabels)}
      />
      <SumTable
        caption={say(words.topics)}
        hidden={hidden}
        rows={named(sums.topics, outreachTopicLabels)}
      />
      <SumTable
        caption={say(words.bridged)}
        hidden={hidden}
        rows={named(sums.bridgedTo, bridgedToLabels)}
      />
      <CountForm language={language} weeks={[week, addDays(week, -7)]} />
    </Frame>
  )
}

const words = {
  title: { da: 'Bydelsmødrenes samtaler', en: 'The Bydelsmødre’s conversations' },
  lead: {
    da: 'De uger, der er gået. Ingen kan se en enkelt samtale, og ingen ved, hvem der har talt den.',
    en: 'The weeks that are over. Nobody can see a single conversation, nor who counted it.',
  },
  hidden: (threshold: number) => ({
    da: `skjult (få, under ${threshold}, eller så de ikke kan regnes ud)`,
    en: `hidden (few, below ${threshold}, or to protect those)`,
  }),
  all: { da: 'I alt', en: 'In all' },
  total: { da: 'Samtaler', en: 'Conversations' },
  first: { da: 'Heraf første samtale', en: 'Of which first contacts' },
  weeks: { da: 'Uge, der begynder', en: 'Week that begins' },
  areas: { da: 'Område', en: 'Area' },
  contacts: { da: 'Kontakten opstod', en: 'How contact arose' },
  topics: { da: 'Emner', en: 'Topics' },
  bridged: { da: 'Vist vej til', en: 'Bridged to' },
}
