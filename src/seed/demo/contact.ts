import type { Seeding } from '../seeding'
import { aside } from '../seeding'
import type { Clock } from './clock'

/** Whom to contact, and when the next information meeting is. Numbers and addresses are nobody's. */
export async function announce({ payload, req }: Seeding, clock: Clock): Promise<void> {
  const startsAt = clock.at(12, '17:00')
  const people = contacts.map(({ hours, ...contact }) => ({ ...contact, hours: hours.da }))
  const { contact } = await payload.updateGlobal({
    slug: 'programme',
    data: {
      contact: { people, security: 'demo-sikkerhed@example.org' },
      informationMeeting: { startsAt, place: 'Demo-fælleshuset, Hedeparken' },
    },
    locale: 'da',
    depth: 0,
    req: aside(req),
  })
  await payload.updateGlobal({
    slug: 'programme',
    data: {
      contact: {
        people: (contact?.people ?? []).map((row, index) => ({
          ...row,
          hours: contacts[index]?.hours.ar ?? row.hours ?? null,
        })),
      },
      informationMeeting: { startsAt, place: 'بيت الجيران التجريبي، هيدباركن' },
    },
    locale: 'ar',
    depth: 0,
    req: aside(req),
  })
}

const contacts = [
  {
    role: 'coordinator',
    telephone: '20 00 00 01',
    email: 'demo-koordinator@example.org',
    hours: { da: 'Mandag til torsdag kl. 10–15', ar: 'من الاثنين إلى الخميس، 10–15' },
  },
  {
    role: 'projectLeader',
    telephone: '20 00 00 02',
    email: 'demo-projektleder@example.org',
    hours: { da: 'Tirsdag kl. 9–12', ar: 'الثلاثاء، 9–12' },
  },
  {
    role: 'editor',
    email: 'demo-redaktion@example.org',
    hours: { da: 'Skriv, så svarer vi inden en uge', ar: 'اكتبي لنا، ونجيب خلال أسبوع' },
  },
  {
    role: 'municipality',
    telephone: '20 00 00 03',
    email: 'demo-kommune@example.org',
    hours: { da: 'Hverdage kl. 10–14', ar: 'أيام العمل، 10–14' },
  },
] as const
