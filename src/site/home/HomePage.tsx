import { ActivityCards } from '../activities/ActivityCards'
import { comingActivities } from '../activities/activities'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { ReadAloud } from '../readAloud/ReadAloud'
import { storyList } from '../stories/storyList'
import { StoryCards } from '../stories/StoryCards'
import { SitePage } from '../ui/SitePage'
import { Doors } from './Doors'
import { informationMeeting } from './informationMeeting'
import { MeetingNote } from './MeetingNote'
import { TwoDoors } from './TwoDoors'

type HomePageProps = { readonly locale: Locale; readonly now: Date }

export async function HomePage({ locale, now }: HomePageProps) {
  const [{ stories }, coming, meeting] = await Promise.all([
    storyList(locale, { limit: 3 }),
    comingActivities(locale, { now, limit: 3 }),
    informationMeeting(locale),
  ])
  const text = messages[locale].home
  return (
    <SitePage locale={locale} path="">
      <div className="hero">
        <div className="hero-text">
          <h1>{text.heading}</h1>
          <p className="lead">{text.lead}</p>
          <ReadAloud locale={locale} page="home" />
        </div>
        <Doors />
      </div>
      <TwoDoors locale={locale} />
      <MeetingNote locale={locale} meeting={meeting} />
      <div className="block pair">
        <section>
          <h2>{text.whatHeading}</h2>
          <ul className="ticks">
            {text.what.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <a className="more" href={`/${locale}/kursus`}>
            {text.aboutCourse}
          </a>
        </section>
        <div className="stack">
          <section className="panel">
            <h3>{text.freeHeading}</h3>
            <p>{text.free}</p>
          </section>
          <section className="panel">
            <h3>{text.confidentialHeading}</h3>
            <p>{text.confidential}</p>
          </section>
        </div>
      </div>
      {stories.length > 0 && (
        <section className="block">
          <h2>{text.storiesHeading}</h2>
          <StoryCards locale={locale} stories={stories} heading="h3" />
          <a className="more" href={`/${locale}/historier`}>
            {text.allStories}
          </a>
        </section>
      )}
      {coming.length > 0 && (
        <section className="block">
          <h2>{text.activitiesHeading}</h2>
          <ActivityCards locale={locale} activities={coming} />
          <a className="more" href={`/${locale}/aktiviteter`}>
            {text.allActivities}
          </a>
        </section>
      )}
    </SitePage>
  )
}
