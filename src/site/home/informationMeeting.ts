import { query } from '../api'
import type { SiteLocale } from '../locales'
import { informationMeetingDocument } from './queries'

export type Meeting = {
  /** ISO instant. */
  readonly startsAt: string
  readonly place: string | undefined
}

/** The next meeting for women who might apply; undefined while none is planned. */
export async function informationMeeting(locale: SiteLocale): Promise<Meeting | undefined> {
  const answer = await query(informationMeetingDocument, {}, { locale })
  const meeting = answer.informationMeeting
  return meeting?.startsAt
    ? { startsAt: meeting.startsAt, place: meeting.place ?? undefined }
    : undefined
}
