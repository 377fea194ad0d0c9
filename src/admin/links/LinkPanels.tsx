import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { mayHavePage } from '@/domain/privateLinks'
import { inLanguage, languageOf } from '../language'
import { LinkButton } from './LinkButton'
import '../nextStep/nextStep.css'
import './links.css'

/** Her own page, on her record: a link to give her, and its end. */
export function HerLinkPanel({ req, data, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  if (!mayHavePage(data['status'])) return null
  const language = languageOf(req.i18n)
  return (
    <section className="link-panel">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>{inLanguage(words.lead, language)}</p>
      <LinkButton collection="applicants" id={id} language={language} label={words.make} />
    </section>
  )
}

/** A teacher's calendar, on the teacher's record. */
export function TeacherLinkPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  return (
    <section className="link-panel">
      <h2 className="panel-title">{inLanguage(words.calendar, language)}</h2>
      <p>{inLanguage(words.calendarLead, language)}</p>
      <LinkButton collection="teachers" id={id} language={language} label={words.makeCalendar} />
    </section>
  )
}

const words = {
  title: { da: 'Hendes egen side', en: 'Her own page' },
  lead: {
    da: 'Et privat link på hendes sprog: aftener, vejen til diplomet, navn, samtykker. Lukkes af sig selv, hvis hun stopper.',
    en: 'A private link in her language: evenings, her way to the diploma, name, consents. It closes by itself if she leaves.',
  },
  make: { da: 'Lav et link til hende', en: 'Make a link for her' },
  calendar: { da: 'Underviserens kalender', en: 'The teacher’s calendar' },
  calendarLead: {
    da: 'En privat adresse med de aftener, underviseren har sagt ja til.',
    en: 'A private address with the evenings that the teacher said yes to.',
  },
  makeCalendar: { da: 'Lav kalenderadresse', en: 'Make calendar address' },
}
