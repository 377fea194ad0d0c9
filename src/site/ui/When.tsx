import { formatDate, formatTime } from '@/domain/time'
import type { Locale } from '@/domain/locales'

type WhenProps = {
  readonly locale: Locale
  /** ISO instants. */
  readonly startsAt: string
  readonly endsAt?: string | undefined
}

/** Day and hours of something that happens; the hours stay in their order in Arabic too. */
export function When({ locale, startsAt, endsAt }: WhenProps) {
  const start = new Date(startsAt)
  return (
    <>
      <time dateTime={startsAt}>{formatDate(start, locale)}</time>
      {'\u00a0· '}
      <bdi className="hours" dir="ltr">
        {formatTime(start, locale)}
        {endsAt !== undefined && `–${formatTime(new Date(endsAt), locale)}`}
      </bdi>
    </>
  )
}
