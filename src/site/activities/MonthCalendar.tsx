import type { Locale } from '@/domain/locales'
import { weeksOf } from '@/domain/months'
import { copenhagenDate, formatDate, formatMonth, formatTime, formatWeekday } from '@/domain/time'
import { messages } from '../messages'
import { languageOf } from '../ui/language'
import { anchorOf } from './ActivityCards'
import type { Happening } from './month'
import { monthPath, monthsBeside } from './monthAddress'

type MonthCalendarProps = {
  readonly locale: Locale
  readonly month: string
  readonly now: Date
  readonly happenings: readonly Happening[]
  /** Ids of the activities that this page tells about, and that can be led to. */
  readonly told: ReadonlySet<string>
}

/** A month as a table where there is room for one, and as a list on a telephone. */
export function MonthCalendar(props: MonthCalendarProps) {
  const { locale, month, happenings, now } = props
  const today = copenhagenDate(now)
  return (
    <>
      <table className="month">
        <caption>{formatMonth(month, locale)}</caption>
        <Weekdays locale={locale} month={month} />
        <tbody>
          {weeksOf(month).map((week, row) => (
            <tr key={row}>
              {week.map((day, column) => (
                <td key={column} aria-current={day === today ? 'date' : undefined}>
                  {day && <DayCell {...props} day={day} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="month-list">
        <h3>{formatMonth(month, locale)}</h3>
        {happenings.length === 0 && <p>{messages[locale].activities.noneInMonth}</p>}
        <ul className="plain">
          {happenings.map((happening) => (
            <li key={happening.id}>
              <p className="when">{formatDate(new Date(happening.startsAt), locale)}</p>
              <Entry {...props} happening={happening} />
            </li>
          ))}
        </ul>
      </div>
      <MonthLinks {...props} />
    </>
  )
}

function Weekdays({ locale, month }: Pick<MonthCalendarProps, 'locale' | 'month'>) {
  // Some week of the month is whole; its days lend their names.
  const week = weeksOf(month)[1] ?? []
  return (
    <thead>
      <tr>
        {week.map(
          (day) =>
            day && (
              <th key={day} scope="col" abbr={formatWeekday(day, locale, 'long')}>
                {formatWeekday(day, locale, 'short')}
              </th>
            ),
        )}
      </tr>
    </thead>
  )
}

function DayCell({ day, ...props }: MonthCalendarProps & { readonly day: string }) {
  const here = props.happenings.filter((happening) => happening.day === day)
  return (
    <>
      <time className="day" dateTime={day}>
        {Number(day.slice(8))}
      </time>
      {here.map((happening) => (
        <Entry key={happening.id} {...props} happening={happening} />
      ))}
    </>
  )
}

function Entry({ locale, told, happening }: MonthCalendarProps & { happening: Happening }) {
  const { id, title, startsAt, cancelled, translated } = happening
  const language = languageOf(translated, locale)
  return (
    <p className="entry">
      <bdi dir="ltr">{formatTime(new Date(startsAt), locale)}</bdi>{' '}
      {told.has(id) ? (
        <a href={`#${anchorOf(id)}`} {...language}>
          {title}
        </a>
      ) : (
        <span {...language}>{title}</span>
      )}
      {cancelled && (
        <>
          {' '}
          <strong className="off">{messages[locale].activities.cancelled}</strong>
        </>
      )}
    </p>
  )
}

function MonthLinks({ locale, month, now }: MonthCalendarProps) {
  const { before, after } = monthsBeside(month, now)
  const address = (to: string) => `/${locale}${monthPath(to, now)}#kalender`
  return (
    <nav className="pager" aria-label={messages[locale].activities.months}>
      {before && (
        <a className="more" href={address(before)} rel="prev">
          {formatMonth(before, locale)}
        </a>
      )}
      {after && (
        <a className="more" href={address(after)} rel="next">
          {formatMonth(after, locale)}
        </a>
      )}
    </nav>
  )
}
