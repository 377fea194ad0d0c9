import { direction, type Locale } from '@/domain/locales'
import { posterWords } from '@/domain/posterWords'
import { formatDateTime } from '@/domain/time'
import { printed } from './print'
import { qrOf } from './qr'

/** A poster hangs on a wall, an invitation is handed over. */
export const posterSizes = ['a4', 'a5'] as const
export type PosterSize = (typeof posterSizes)[number]

export type Poster = Readonly<{
  language: Locale
  size: PosterSize
  /** Where the sign-up begins, with the poster's code. */
  address: string
  meeting: Readonly<{ startsAt: Date; place: string | null }> | null
}>

export function posterPaper({ language, size, address, meeting }: Poster): Promise<Buffer> {
  const { meeting: meetingHeading, ...words } = posterWords[language]
  return printed('paper/poster.typ', () => ({
    ...words,
    title: words.heading,
    language,
    rightToLeft: direction(language) === 'rtl',
    size,
    address: address.replace(/^https?:\/\//, ''),
    qr: qrOf(address),
    meeting:
      meeting === null
        ? null
        : {
            heading: meetingHeading,
            when: formatDateTime(meeting.startsAt, language),
            place: meeting.place,
          },
  }))
}
