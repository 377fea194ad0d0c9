import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { OnlyDanish } from '../ui/OnlyDanish'
import { SitePage } from '../ui/SitePage'
import type { Course } from './course'
import { course } from './course'
import { NextTeamDates } from './NextTeamDates'

export async function CoursePage({ locale }: { readonly locale: Locale }) {
  const text = messages[locale]
  const { topics, nextTeam } = await course(locale)
  return (
    <SitePage locale={locale} path="/kursus">
      <h1>{text.course.heading}</h1>
      <p className="lead">{text.course.lead}</p>
      <p>
        <a className="button" href={`/${locale}/tilmeld`}>
          {text.home.join}
        </a>
      </p>
      <section className="block">
        <h2>{text.course.datesHeading}</h2>
        <NextTeamDates locale={locale} team={nextTeam} />
      </section>
      <section className="block">
        <h2>{text.course.topicsHeading}</h2>
        {locale !== 'da' && hasDanish(topics) && <OnlyDanish locale={locale} />}
        {topics.map(({ topic, modules }) => (
          <section key={topic} className="narrow topic">
            <h3>{text.topics[topic]}</h3>
            <ul>
              {modules.map((module) => (
                <li key={module.id} {...languageOf(module.translated, locale)}>
                  <strong>{module.title}</strong>
                  {module.aim && <>. {module.aim}</>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </SitePage>
  )
}

const hasDanish = (topics: Course['topics']) =>
  topics.some(({ modules }) => modules.some(({ translated }) => !translated))
