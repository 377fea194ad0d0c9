import { createLocalReq, type Payload } from 'payload'
import { contactOf } from '@/domain/messages'
import { comingStatuses } from '@/domain/evenings'
import { dueReminder, lookAhead, reminderKey } from '@/domain/reminders'
import { expectedWomen } from '@/hooks/expected'
import { queueMessage } from '@/hooks/queueMessage'
import { usualPlace } from '@/hooks/usualPlace'

/**
 * Queues the reminders that are due: for each evening, woman and kind one, however often and by
 * however many this is done. @returns how many were made
 */
export async function queueReminders(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'sessions',
    where: {
      status: { in: [...comingStatuses] },
      startsAt: {
        greater_than: now.toISOString(),
        less_than_equal: lookAhead(now).toISOString(),
      },
    },
    sort: 'startsAt',
    depth: 0,
    pagination: false,
    req,
  })
  let made = 0
  for (const session of docs) {
    const when = new Date(session.startsAt)
    const purpose = dueReminder(when, now)
    if (purpose === null) continue
    const place = session.place ? session.place : await usualPlace(session, req)
    for (const applicant of await expectedWomen(session, [when], req)) {
      if (contactOf(applicant) === null) continue
      const isNew = await queueMessage(req, {
        applicant,
        purpose,
        values: { when, ...(place === '' ? {} : { place }) },
        key: reminderKey(purpose, session.id, when, applicant.id),
        session: session.id,
        hold: false,
      })
      if (isNew) made += 1
    }
  }
  return made
}
