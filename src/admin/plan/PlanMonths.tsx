import { holidayName } from '@/domain/holidays'
import { sessionStatusLabels } from '@/domain/labels/course'
import { addMonths, monthOf, weeksOf } from '@/domain/months'
import { copenhagenDate, formatMonth, formatTime, formatWeekday, isoWeek } from '@/domain/time'
import { inLanguage, type AdminLanguage } from '../language'
import type { PlannedEvening } from './planned'
import { words } from './words'

type Props = Readonly<{ evenings: readonly PlannedEvening[]; language: AdminLanguage }>

/** The plan on a laptop: a table for each month from the first evening to the last. */
export function PlanMonths({ evenings, language }: Props) {
  return (
    <div className="plan-view__months">
      {monthsOf(evenings).map((month) => (
        <Month key={month} month={month} evenings={evenings} language={language} />
      ))}
    </div>
  )
}

function Month({ month, evenings, language }: Props & Readonly<{ month: string }>) {
  return (
    <table>
      <caption>{formatMonth(month, language)}</caption>
      <thead>
        <tr>
          <th scope="col">{inLanguage(words.week, language)}</th>
          {aWeek.map((day) => (
            <th key={day} scope="col" abbr={formatWeekday(day, language, 'long')}>
              {formatWeekday(day, language, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => {
          const [first = month] = week.filter((day) => day !== undefined)
          return (
            <tr key={first}>
              <th scope="row">{isoWeek(first)}</th>
              {week.map((day, index) => (
                <td key={aWeek[index]}>
                  {day === undefined ? null : (
                    <Day day={day} evenings={evenings} language={language} />
                  )}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Day({ day, evenings, language }: Props & Readonly<{ day: string }>) {
  const name = holidayName(day)
  return (
    <>
      <span className="plan-view__day">
        {Number(day.slice(8))}
        {name === null ? null : ` ${inLanguage(name, language)}`}
      </span>
      {evenings
        .filter(({ startsAt }) => copenhagenDate(startsAt) === day)
        .map(({ id, title, startsAt, status }) => (
          <a
            key={id}
            href={`/admin/collections/sessions/${id}`}
            className={`plan-view__evening is-${status}`}
          >
            {`${formatTime(startsAt, language)} ${title ?? inLanguage(words.untitled, language)}`}
            <small>{inLanguage(sessionStatusLabels[status], language)}</small>
          </a>
        ))}
    </>
  )
}

function monthsOf(evenings: readonly PlannedEvening[]): readonly string[] {
  const [first, last] = [evenings[0], evenings.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  const end = monthOf(last.startsAt)
  for (let month = monthOf(first.startsAt); month <= end; month = addMonths(month, 1))
    months.push(month)
  return months
}

/** Some week, for the names of its days. */
const aWeek = [
  '2018-01-01',
  '2018-01-02',
  '2018-01-03',
  '2018-01-04',
  '2018-01-05',
  '2018-01-06',
  '2018-01-07',
] as const
