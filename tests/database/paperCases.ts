import { applicant, daysFromNow, make, step } from '../support/factories'
import type { Case } from './case'

/** What belongs to diplomas, and to the team that follows. */
export const paperCases: readonly Case[] = [
  {
    constraint: 'diplomas_reissued_once',
    slug: 'diplomas',
    singular: 'Diploma',
    break: async () => {
      const her = await applicant({ status: 'active', trainedEarlier: true })
      const revoked = { revokedAt: daysFromNow(0), revokedReason: 'Stavet forkert' }
      const first = await make('diplomas', { applicant: her })
      await step('diplomas', first, revoked)
      const second = await make('diplomas', { applicant: her, reissueOf: first })
      await step('diplomas', second, revoked)
      const team = await make('teams')
      const awardedOn = daysFromNow(-1)
      return { create: { applicant: her, team, name: 'Prøve Navn', awardedOn, reissueOf: first } }
    },
  },
]
