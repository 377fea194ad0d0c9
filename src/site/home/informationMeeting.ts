import { query } from '../api'
import type { Locale } from '@/domain/locales'
import { informationMeetingDocument } from './queries'

export type Meeting = {
  /** ISO instant. */
  readonly startsAt: string
  readonly place: string | undefined
}

/** The next meeting for women who might apply; undefined while none is planned. */
export async function informationMeeting(locale: Locale): Promise<Meeting | undefined> {
  const answer = await query(informationMeetingDocument, {}, { locale })
  const meeting = answer.informationMeeting
  return meeting?.startsAt
    ? { startsAt: meeting.startsAt, place: meeting.place ?? undefined }
    : undefined
}
