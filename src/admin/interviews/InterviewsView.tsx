import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { CalendarList } from '../calendar/CalendarList'
import { CalendarMonths } from '../calendar/CalendarMonths'
import { Frame } from '../Frame'
import { inLanguage, languageOf } from '../language'
import { interviewsFor } from './interviewsFor'
import '../calendar/calendar.css'

/** `/admin/samtaler`: who is to be talked to and when, and who still has no time. */
export async function InterviewsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fsamtaler')
  if (!isProgrammeStaff(viewerOf(req.user))) notFound()
  const language = languageOf(req.i18n)
  const { toPlan, planned } = await interviewsFor(new Date(), language, req)
  return (
    <Frame view={view} className="calendar">
      <h1>{inLanguage(words.title, language)}</h1>
      <p>{inLanguage(words.lead, language)}</p>
      <h2>{`${inLanguage(words.toPlan, language)} (${toPlan.length})`}</h2>
      {toPlan.length === 0 ? <p>{inLanguage(words.nobody, language)}</p> : null}
      <ul>
        {toPlan.map(({ id, name, availability }) => (
          <li key={id}>
            <a href={`/admin/collections/applicants/${id}`}>
              <bdi>{name}</bdi>
            </a>
            {availability === '' ? null : ` ${availability}`}
          </li>
        ))}
      </ul>
      <h2>{`${inLanguage(words.planned, language)} (${planned.length})`}</h2>
      {planned.length === 0 ? <p>{inLanguage(words.none, language)}</p> : null}
      <CalendarList entries={planned} language={language} />
      <CalendarMonths entries={planned} language={language} />
    </Frame>
  )
}

const words = {
  title: { da: 'Samtaler', en: 'Interviews' },
  lead: {
    da: 'Sæt dag, klokkeslæt og sted på hendes kort, og tryk »Planlæg samtale«. Hun får besked på sit sprog.',
    en: 'Set day, time and place on her record and press “Plan the interview”. She is told in her language.',
  },
  toPlan: { da: 'Skal have en tid', en: 'Need a time' },
  nobody: { da: 'Alle har en tid.', en: 'Everybody has a time.' },
  planned: { da: 'Aftalt', en: 'Planned' },
  none: { da: 'Ingen samtaler er aftalt.', en: 'No interviews are planned.' },
}
