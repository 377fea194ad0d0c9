import type { UIFieldServerProps } from 'payload'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { hasSignUpLink } from '@/domain/activities'
import { activityKinds, activityStatuses } from '@/domain/choices/community'
import { isChoice } from '@/domain/choices/choice'
import { numberIn } from '@/domain/figureText'
import { inLanguage, languageOf } from '../language'
import { MeetingLink } from './MeetingLink'
import './activities.css'

/** An information meeting's own link to the sign-up, and what came of it. Numbers, and never who. */
export async function MeetingPanel({ req, id, data }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isStaff(viewerOf(req.user))) return null
  const { kind, status, participants } = data
  if (!isChoice(activityKinds, kind) || !isChoice(activityStatuses, status)) return null
  if (!hasSignUpLink(kind, status)) return null
  const language = languageOf(req.i18n)
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const { docs } = await req.payload.find({
    collection: 'posters',
    where: { activity: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [poster] = docs
  const figures = [
    [words.came, typeof participants === 'number' ? numberIn(participants, language) : '–'],
    [words.arrivals, numberIn(poster?.arrivals ?? 0, language)],
    [words.signUps, numberIn(poster?.signUps ?? 0, language)],
  ] as const
  return (
    <section className="beside-activity">
      <h2 className="panel-title">{say(words.title)}</h2>
      {poster?.code ? (
        <>
          <dl className="beside-activity__figures">
            {figures.map(([label, figure]) => (
              <div key={label.da}>
                <dt>{say(label)}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
          <MeetingLink poster={poster.id} code={poster.code} language={language} />
        </>
      ) : (
        <p>{say(words.saveAgain)}</p>
      )}
    </section>
  )
}

const words = {
  title: { da: 'Tilmelding fra mødet', en: 'Sign-up from the meeting' },
  came: { da: 'Kom til mødet', en: 'Came to the meeting' },
  arrivals: { da: 'Åbnede tilmeldingen', en: 'Opened the sign-up' },
  signUps: { da: 'Tilmeldte sig', en: 'Signed up' },
  saveAgain: {
    da: 'Gem mødet igen, så får det sit eget link.',
    en: 'Save the meeting again to give it a link of its own.',
  },
}
