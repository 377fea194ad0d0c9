import { randomUUID } from 'node:crypto'
import { rows } from '../support/doors'
import {
  admitted,
  applicant,
  daysFromNow,
  interviewed,
  make,
  submittedExpense,
  team,
} from '../support/factories'
import { unique } from '../support/unique'
import { budgetCases } from './budgetCases'
import { paperCases } from './paperCases'
import type { Case } from './case'
import { siteCases } from './siteCases'
import { takingPartCases } from './takingPartCases'

const telephone = '+4520000001'

export const cases: readonly Case[] = [
  ...paperCases,
  ...budgetCases,
  ...takingPartCases,
  {
    constraint: 'applicants_team_full',
    slug: 'applicants',
    singular: 'Applicant',
    break: async () => {
      const full = await team({ capacity: 1 })
      await admitted(full)
      return { id: await interviewed({ team: full }), update: { status: 'admitted' } }
    },
  },
  {
    constraint: 'applicants_one_living_telephone',
    slug: 'applicants',
    singular: 'Applicant',
    break: async () => {
      const her = await team()
      await applicant({ team: her, telephone })
      return {
        create: {
          name: 'Prøve To',
          status: 'applied',
          source: 'staff',
          locale: 'da',
          team: her,
          telephone,
        },
      }
    },
  },
  {
    constraint: 'applicants_one_living_telephone',
    slug: 'applicants',
    singular: 'Applicant',
    break: async () => {
      const other = `+452000${String(2 + (unique() % 90)).padStart(4, '0')}`
      await applicant({ telephone: other })
      return { id: await applicant(), update: { telephone: other } }
    },
  },
  {
    constraint: 'applicants_telephone_e164',
    slug: 'applicants',
    singular: 'Applicant',
    break: async () => ({ id: await applicant(), update: { telephone: '12' } }),
  },
  ...[0, -1, 1.5].map((capacity): Case => ({
    constraint: 'teams_capacity_whole',
    slug: 'teams',
    singular: 'Team',
    break: async () => ({ id: await team(), update: { capacity } }),
  })),
  {
    constraint: 'teams_minimum_fits',
    slug: 'teams',
    singular: 'Team',
    break: async () => ({ id: await team(), update: { minimum: 13 } }),
  },
  {
    constraint: 'teams_extra_seat_reason',
    slug: 'teams',
    singular: 'Team',
    break: async () => ({ id: await team(), update: { extraSeats: 1 } }),
  },
  {
    constraint: 'teams_capacity_taken',
    slug: 'teams',
    singular: 'Team',
    break: async () => {
      const id = await team({ capacity: 2 })
      await admitted(id)
      await admitted(id)
      return { id, update: { capacity: 1 } }
    },
  },
  {
    constraint: 'teams_plan_module_once',
    slug: 'teams',
    singular: 'Team',
    break: async () => {
      const module = await make('modules')
      return {
        id: await team(),
        update: {
          minimumAttended: 1,
          maximumCaughtUp: 0,
          plan: [
            { id: randomUUID(), module },
            { id: randomUUID(), module },
          ],
        },
      }
    },
  },
  {
    constraint: 'sessions_end_after_start',
    slug: 'sessions',
    singular: 'Session',
    break: async () => ({ id: await make('sessions'), update: { endsAt: daysFromNow(-8) } }),
  },
  {
    constraint: 'sessions_team_no_overlap',
    slug: 'sessions',
    singular: 'Session',
    break: async () => {
      const hers = await team()
      await make('sessions', { team: hers })
      const times = { startsAt: daysFromNow(-7, 1), endsAt: daysFromNow(-7, 4) }
      return { create: { team: hers, kind: 'extra', status: 'planned', ...times } }
    },
  },
  {
    constraint: 'sessions_module_once',
    slug: 'sessions',
    singular: 'Session',
    break: async () => {
      const module = await make('modules')
      const hers = await team({ plan: [{ module }], minimumAttended: 1, maximumCaughtUp: 0 })
      await make('sessions', { team: hers, module, kind: 'regular' })
      const times = { startsAt: daysFromNow(-1), endsAt: daysFromNow(-1, 3) }
      return { create: { team: hers, module, kind: 'regular', status: 'planned', ...times } }
    },
  },
  {
    constraint: 'attendance_one_mark',
    slug: 'attendance',
    singular: 'Attendance',
    break: async () => {
      const hers = await team()
      const session = await make('sessions', { team: hers })
      const her = await admitted(hers)
      await make('attendance', { session, applicant: her })
      return { create: { session, applicant: her, status: 'late' } }
    },
  },
  ...[-1, 1.5].flatMap((amount): Case[] => [
    {
      constraint: 'agreements_fee_oere',
      slug: 'agreements',
      singular: 'Agreement',
      break: async () => ({ id: await make('agreements'), update: { fee: amount } }),
    },
    {
      constraint: 'teachers_usual_fee_oere',
      slug: 'teachers',
      singular: 'Teacher',
      break: async () => ({ id: await make('teachers'), update: { usualFee: amount } }),
    },
  ]),
  {
    constraint: 'agreements_teacher_no_overlap',
    slug: 'agreements',
    singular: 'Agreement',
    break: async () => {
      const teacher = await make('teachers')
      await make('agreements', { teacher })
      return { create: { teacher, session: await make('sessions'), status: 'asked' } }
    },
  },
  {
    constraint: 'diplomas_one_valid',
    slug: 'diplomas',
    singular: 'Diploma',
    break: async () => {
      const hers = await team()
      const her = await applicant({ status: 'active', trainedEarlier: true })
      await make('diplomas', { applicant: her, team: hers })
      return {
        create: { applicant: her, team: hers, name: 'Prøve Navn', awardedOn: daysFromNow(-1) },
      }
    },
  },
  ...[0, -1, 1.5].flatMap((amount): Case[] => [
    {
      constraint: 'grants_granted_oere',
      slug: 'grants',
      singular: 'Grant',
      break: async () => ({ id: await make('grants'), update: { granted: amount } }),
    },
    {
      constraint: 'grants_applied_oere',
      slug: 'grants',
      singular: 'Grant',
      break: async () => ({ id: await make('grants'), update: { applied: amount } }),
    },
    ...(amount === 0 ? [] : [coFundingOf(amount)]),
    {
      constraint: 'expenses_amount_oere',
      slug: 'expenses',
      singular: 'Expense',
      break: async () => ({ id: await make('expenses'), update: { amount } }),
    },
  ]),
  ...[-1, 1.5].map((planned): Case => ({
    constraint: 'budget_lines_planned_oere',
    slug: 'budget-lines',
    singular: 'BudgetLine',
    break: async () => ({ id: await make('budget-lines'), update: { planned } }),
  })),
  {
    constraint: 'expenses_approved_by_someone',
    slug: 'expenses',
    singular: 'Expense',
    break: async () => ({ id: await make('expenses'), update: { status: 'approved' } }),
  },
  {
    constraint: 'expenses_grant_stays',
    slug: 'expenses',
    singular: 'Expense',
    path: 'status',
    break: async () => {
      const grant = await make('grants')
      const budgetLine = await make('budget-lines', { grant })
      return { id: await submittedExpense(), update: { grant, budgetLine } }
    },
  },
  {
    constraint: 'expenses_reported_stay',
    slug: 'expenses',
    singular: 'Expense',
    break: async () => {
      const id = await reportedExpense()
      return { id, update: { amount: 1 } }
    },
  },
  {
    constraint: 'expenses_numbered_stay',
    slug: 'expenses',
    singular: 'Expense',
    as: 'admin',
    break: async () => ({ id: await submittedExpense(), delete: true }),
  },
  ...siteCases,
  {
    constraint: 'publications_once',
    slug: 'publications',
    singular: 'Publication',
    break: async () => {
      const story = await make('stories')
      await make('publications', { story, channel: 'facebook' })
      return {
        id: await make('publications', { story, channel: 'newspaper' }),
        update: { channel: 'facebook' },
      }
    },
  },
]

/** One that stands in the account: put there past the rules, which ask for two people and a day. */
async function reportedExpense(): Promise<string> {
  const id = await submittedExpense()
  await rows(
    `UPDATE expenses SET status = 'reported', submitted_by = 'a', approved_by = 'b', paid_on = now() WHERE id = $1`,
    [id],
  )
  return id
}

/** Nothing of their own is a sum as well. */
function coFundingOf(amount: number): Case {
  return {
    constraint: 'grants_co_funding_oere',
    slug: 'grants',
    singular: 'Grant',
    break: async () => ({ id: await make('grants'), update: { coFunding: amount } }),
  }
}
