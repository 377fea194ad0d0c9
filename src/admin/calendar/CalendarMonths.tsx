import { holidayName } from '@/domain/holidays'
import { addMonths, monthOf, weeksOf } from '@/domain/months'
import { copenhagenDate, formatMonth, formatTime, formatWeekday, isoWeek } from '@/domain/time'
import { inLanguage, type AdminLanguage } from '../language'
import type { CalendarEntry } from './entry'

type Props = Readonly<{ entries: readonly CalendarEntry[]; language: AdminLanguage }>

/** The calendar on a laptop: a table for each month from the first entry to the last. */
export function CalendarMonths({ entries, language }: Props) {
  return (
    <div className="calendar__months">
      {monthsOf(entries).map((month) => (
        <Month key={month} month={month} entries={entries} language={language} />
      ))}
    </div>
  )
}

function Month({ month, entries, language }: Props & Readonly<{ month: string }>) {
  return (
    <table>
      <caption>{formatMonth(month, language)}</caption>
      <thead>
        <tr>
          <th scope="col">{inLanguage(week, language)}</th>
          {aWeek.map((day) => (
            <th key={day} scope="col" abbr={formatWeekday(day, language, 'long')}>
              {formatWeekday(day, language, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((days) => {
          const [first = month] = days.filter((day) => day !== undefined)
          return (
            <tr key={first}>
              <th scope="row">{isoWeek(first)}</th>
              {days.map((day, index) => (
                <td key={aWeek[index]}>
                  {day === undefined ? null : (
                    <Day day={day} entries={entries} language={language} />
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

function Day({ day, entries, language }: Props & Readonly<{ day: string }>) {
  const name = holidayName(day)
  return (
    <>
      <span className="calendar__day">
        {Number(day.slice(8))}
        {name === null ? null : ` ${inLanguage(name, language)}`}
      </span>
      {entries
        .filter(({ startsAt }) => copenhagenDate(startsAt) === day)
        .map(({ id, address, title, startsAt, details: [state], isOff }) => (
          <a
            key={id}
            href={address}
            className={isOff ? 'calendar__entry is-off' : 'calendar__entry'}
          >
            {`${formatTime(startsAt, language)} `}
            <bdi>{title}</bdi>
            {state === undefined ? null : <small>{state}</small>}
          </a>
        ))}
    </>
  )
}

function monthsOf(entries: readonly CalendarEntry[]): readonly string[] {
  const [first, last] = [entries[0], entries.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  const end = monthOf(last.startsAt)
  for (let month = monthOf(first.startsAt); month <= end; month = addMonths(month, 1))
    months.push(month)
  return months
}

const week = { da: 'Uge', en: 'Week' }

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
