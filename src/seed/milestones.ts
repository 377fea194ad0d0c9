import type { Responsible } from '@/domain/choices/course'
import type { Seeding, Words } from './seeding'
import { aside, storedDay } from './seeding'

type Milestone = {
  readonly key: string
  readonly title: Words
  /** First and last day, YYYY-MM-DD: the application plans in whole months. */
  readonly planned: readonly [from: string, to: string]
  readonly responsible: readonly Responsible[]
}

const both = ['coordinator', 'projectLeader'] as const

const milestones: readonly Milestone[] = [
  {
    key: '2018-professionals',
    title: {
      da: 'Informationsmøder med fagfolk, annoncer og foldere',
      en: 'Information meetings with professionals, adverts and leaflets',
    },
    planned: ['2018-05-01', '2018-05-31'],
    responsible: both,
  },
  {
    key: '2018-information-meeting',
    title: {
      da: 'Informationsmøde for kvinder, der overvejer at søge',
      en: 'Information meeting for women who might apply',
    },
    planned: ['2018-06-01', '2018-06-30'],
    responsible: both,
  },
  {
    key: '2018-interviews',
    title: { da: 'Samtaler med ansøgerne', en: 'Recruitment interviews with applicants' },
    planned: ['2018-07-01', '2018-07-31'],
    responsible: both,
  },
  {
    key: '2018-teachers',
    title: {
      da: 'Planlægning og aftaler med undervisere',
      en: 'Planning and agreements with teachers',
    },
    planned: ['2018-07-01', '2018-10-31'],
    responsible: both,
  },
  {
    key: '2018-course',
    title: { da: 'Uddannelsens 13 aftener', en: 'The 13 evenings of the course' },
    planned: ['2018-08-01', '2018-10-31'],
    responsible: ['coordinator'],
  },
  {
    key: '2018-diplomas',
    title: { da: 'Diplomer og afslutningsfest', en: 'Diplomas and closing event' },
    planned: ['2018-10-01', '2018-10-31'],
    responsible: both,
  },
]

/** The timeline as planned. What happened is for staff to fill in. */
export async function seedMilestones({ payload, req }: Seeding, team: string): Promise<void> {
  for (const [index, { key, title, planned, responsible }] of milestones.entries()) {
    const { id } = await payload.create({
      collection: 'milestones',
      data: {
        key,
        order: index + 1,
        title: title.da,
        team,
        plannedFrom: storedDay(planned[0]),
        plannedTo: storedDay(planned[1]),
        responsible: [...responsible],
      },
      locale: 'da',
      depth: 0,
      req,
    })
    const data = { title: title.en }
    await payload.update({
      collection: 'milestones',
      id,
      data,
      locale: 'en',
      depth: 0,
      req: aside(req),
    })
  }
}
