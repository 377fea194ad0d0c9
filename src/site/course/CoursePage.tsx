import type { Locale } from '@/domain/locales'
import { informationMeeting } from '../home/informationMeeting'
import { MeetingNote } from '../home/MeetingNote'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import { languageOf } from '../ui/language'
import { OnlyDanish } from '../ui/OnlyDanish'
import { SitePage } from '../ui/SitePage'
import type { Course } from './course'
import { course } from './course'
import { CourseFacts } from './CourseFacts'
import { NextTeamDates } from './NextTeamDates'

export async function CoursePage({ locale }: { readonly locale: Locale }) {
  const text = messages[locale]
  const [plan, meeting] = await Promise.all([course(locale), informationMeeting(locale)])
  const { topics, nextTeam } = plan
  return (
    <SitePage locale={locale} path="/kursus">
      <h1>{text.course.heading}</h1>
      <p className="lead">{text.course.lead}</p>
      <ReadAloud locale={locale} page="course" />
      <p>
        <a className="button" href={`/${locale}/tilmeld`}>
          {text.home.join}
        </a>
      </p>
      <div className="block pair">
        <CourseFacts locale={locale} course={plan} />
        <section className="panel">
          <h2>{text.course.takesHeading}</h2>
          <ul className="ticks">
            {text.course.takes.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      </div>
      <MeetingNote locale={locale} meeting={meeting} />
      <section className="block">
        <h2>{nextTeam?.running ? text.course.runningHeading : text.course.datesHeading}</h2>
        <NextTeamDates locale={locale} team={nextTeam} />
      </section>
      <section className="block">
        <h2>{text.course.topicsHeading}</h2>
        {locale !== 'da' && hasDanish(topics) && <OnlyDanish locale={locale} />}
        <div className="topics">
          {topics.map((group) => (
            <Topic key={group.topic} locale={locale} group={group} />
          ))}
        </div>
      </section>
    </SitePage>
  )
}

type TopicProps = { readonly locale: Locale; readonly group: Course['topics'][number] }

function Topic({ locale, group: { topic, modules } }: TopicProps) {
  return (
    <section className="topic">
      <h3>{messages[locale].topics[topic]}</h3>
      <ul className="plain">
        {modules.map((module) => (
          <li key={module.id}>
            <strong {...languageOf(module.translated, locale)}>{module.title}</strong>
            {module.aim && <p {...languageOf(module.aimTranslated, locale)}>{module.aim}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const hasDanish = (topics: Course['topics']) =>
  topics.some(({ modules }) =>
    modules.some(({ translated, aimTranslated, aim }) => !translated || (aim && !aimTranslated)),
  )
