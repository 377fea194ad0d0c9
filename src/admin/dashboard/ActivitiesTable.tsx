import { Chart } from '@/charts/Chart'
import { activityKindLabels } from '@/domain/labels/community'
import { areaLabels } from '@/domain/labels/people'
import { formatMoment } from '@/domain/time'
import {
  activitiesChart,
  areasChart,
  heldKinds,
  type KindOfActivity,
} from '@/report/charts/activities'
import { numberIn } from '@/domain/figureText'
import type { FunderReport } from '@/report/funder'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { CountedTable } from './CountedTable'

type Given = Readonly<{
  report: Pick<FunderReport, 'reach' | 'asOf'>
  language: AdminLanguage
}>

/** What was held, and how many it reached. */
export function ActivitiesTable({ report, language }: Given) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const chart = activitiesChart(report, language)
  if (chart === null) return null
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <Chart chart={chart} />
      <CountedTable
        title={say(words.title)}
        how={say(words.how)}
        kind="is-three"
        {...{ asOf: report.asOf, language }}
      >
        <thead>
          <tr>
            <th scope="col">{say(words.kind)}</th>
            <th scope="col">{say(words.held)}</th>
            <th scope="col">{say(words.people)}</th>
            <th scope="col">{say(words.counted)}</th>
          </tr>
        </thead>
        <tbody>
          {heldKinds(report).map((one) => (
            <tr key={one.key}>
              <th scope="row">{say(activityKindLabels[one.key])}</th>
              <td data-label={say(words.held)}>{numberIn(one.count, language)}</td>
              <td data-label={say(words.people)}>{peopleOf(one, language)}</td>
              <td data-label={say(words.counted)}>
                {one.countedAt === null ? '–' : formatMoment(new Date(one.countedAt), language)}
              </td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
    </section>
  )
}

/** In which areas it was held. */
export function AreasTable({ report, language }: Given) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const chart = areasChart(report, language)
  if (chart === null) return null
  return (
    <section className="today__card">
      <h2>{say(words.areas)}</h2>
      <Chart chart={chart} />
      <CountedTable
        title={say(words.areas)}
        how={say(words.areasHow)}
        {...{ asOf: report.asOf, language }}
      >
        <thead>
          <tr>
            <th scope="col">{say(words.area)}</th>
            <th scope="col">{say(words.held)}</th>
          </tr>
        </thead>
        <tbody>
          {report.reach.byArea.map(({ key, count }) => (
            <tr key={key}>
              <th scope="row">{say(areaLabels[key])}</th>
              <td data-label={say(words.held)}>{numberIn(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </CountedTable>
    </section>
  )
}

function peopleOf({ participants, countedAt }: KindOfActivity, language: AdminLanguage): string {
  if (participants !== null) return numberIn(participants, language)
  return inLanguage(countedAt === null ? words.notCounted : words.hidden, language)
}

const words = {
  title: { da: 'Aktiviteter og rækkevidde', en: 'Activities and reach' },
  how: {
    da: 'Aktiviteter i tilskuddets periode, der er holdt. Deltagere er talt i rummet og lagt sammen, så den samme kan tælle flere gange; de tælles op ved kvartalets begyndelse. Tal, der ville fortælle om få, vises ikke.',
    en: 'Activities of the grant’s period that were held. Participants were counted in the room and added up, so that the same may count more than once; they are counted at the turn of the quarter. Numbers that would tell of a few are not shown.',
  },
  kind: { da: 'Slags', en: 'Kind' },
  held: { da: 'Holdt', en: 'Held' },
  people: { da: 'Deltagere', en: 'Participants' },
  counted: { da: 'Talt op', en: 'Counted' },
  notCounted: { da: 'tælles op senere', en: 'counted later' },
  hidden: { da: 'vises ikke', en: 'not shown' },
  areas: { da: 'Hvor aktiviteterne var', en: 'Where the activities were' },
  areasHow: {
    da: 'De samme aktiviteter efter boligområde. En aktivitet kan være i flere områder.',
    en: 'The same activities by housing area. An activity may be in several areas.',
  },
  area: { da: 'Område', en: 'Area' },
}
