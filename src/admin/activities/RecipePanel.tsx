import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { activityStatusLabels } from '@/domain/labels/community'
import { areaLabels } from '@/domain/labels/people'
import { followersOf, reachedAreas } from '@/domain/recipes'
import { formatDate } from '@/domain/time'
import { inLanguage, languageOf } from '../language'
import { SameRecipe } from './SameRecipe'
import './activities.css'

/** One press for a new activity after the same recipe, and what was made after this one. */
export async function RecipePanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const followers = followersOf(id, await madeAfterOthers(req))
  const areas = reachedAreas(followers).map((area) => say(areaLabels[area]))
  return (
    <section className="beside-activity">
      <h2 className="panel-title">{say(words.title)}</h2>
      <p>{say(words.lead)}</p>
      <SameRecipe id={id} language={language} />
      {followers.length > 0 && (
        <>
          <p>
            <strong>
              {say(words.followed)} {followers.length}
            </strong>
            {areas.length > 0 && ` · ${say(words.areas)} ${areas.join(', ')}`}
          </p>
          <ul>
            {followers.map((one) => (
              <li key={one.id}>
                <a href={`/admin/collections/activities/${one.id}`}>{one.title}</a>
                <span>
                  {[
                    say(activityStatusLabels[one.status]),
                    ...(one.startsAt ? [formatDate(new Date(one.startsAt), language)] : []),
                    ...one.areas.map((area) => say(areaLabels[area])),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

async function madeAfterOthers(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { recipeOf: { exists: true } },
    select: { title: true, status: true, startsAt: true, areas: true, recipeOf: true },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.flatMap(({ recipeOf, areas, ...one }) =>
    typeof recipeOf === 'string' ? { ...one, recipeOf, areas: areas ?? [] } : [],
  )
}

const words = {
  title: { da: 'Opskriften', en: 'The recipe' },
  lead: {
    da: 'Laver en ny idé med samme tekst, målgruppe, emner og partnere på alle sprog. Dag, sted, område og hjælpere følger ikke med.',
    en: 'Makes a new idea with the same text, audience, themes and partners in every language. Day, place, area and helpers stay behind.',
  },
  followed: { da: 'Lavet efter samme opskrift:', en: 'Made after the same recipe:' },
  areas: { da: 'Områder:', en: 'Areas:' },
}
