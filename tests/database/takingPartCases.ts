import { admitted, applicant, bydelsmor, make, team } from '../support/factories'
import type { Case } from './case'

/** Who helps where, and who said that she comes. */
export const takingPartCases: readonly Case[] = [
  {
    constraint: 'activity_helpers_once',
    slug: 'activity-helpers',
    singular: 'ActivityHelper',
    break: async () => {
      const [activity, her] = [await make('activities'), await bydelsmor()]
      await make('activity-helpers', { activity, applicant: her })
      return { create: { activity, applicant: her } }
    },
  },
  {
    constraint: 'activity_helpers_of_active',
    slug: 'activity-helpers',
    singular: 'ActivityHelper',
    break: async () => ({
      create: {
        activity: await make('activities'),
        applicant: await applicant(),
      },
    }),
  },
  {
    constraint: 'evening_answers_once',
    slug: 'evening-answers',
    singular: 'EveningAnswer',
    break: async () => {
      const hers = await team()
      const session = await make('sessions', { team: hers })
      const her = await admitted(hers)
      await make('evening-answers', { session, applicant: her })
      return { create: { session, applicant: her, answer: 'notComing' } }
    },
  },
]
