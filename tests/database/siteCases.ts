import { rows } from '../support/doors'
import { applicant, daysFromNow, make, step } from '../support/factories'
import { unique } from '../support/unique'
import type { Case } from './case'

/** What belongs to the public site. */
export const siteCases: readonly Case[] = [
  {
    constraint: 'call_backs_one_open',
    slug: 'call-backs',
    singular: 'CallBack',
    break: async () => {
      const telephone = `+452000${String(2 + (unique() % 90)).padStart(4, '0')}`
      const called = await make('call-backs', { telephone })
      await step('call-backs', called, { status: 'called' })
      await make('call-backs', { telephone })
      return { id: called, update: { status: 'open' } }
    },
  },
  {
    constraint: 'recordings_once',
    slug: 'recordings',
    singular: 'Recording',
    break: async () => {
      const first = await make('recordings')
      const [taken] = await rows('SELECT page, language FROM recordings WHERE id = $1', [first])
      return { id: await make('recordings'), update: { ...taken } }
    },
  },
  {
    constraint: 'text_readings_once',
    slug: 'text-readings',
    singular: 'TextReading',
    break: async () => {
      const text = { language: 'tr', key: 'home.lead', fingerprint: `aftryk-${unique()}` }
      await make('text-readings', text)
      return { create: text }
    },
  },
  {
    constraint: 'consents_medium_fits',
    slug: 'consents',
    singular: 'Consent',
    path: 'medium',
    break: async () => ({
      create: {
        applicant: await applicant(),
        story: await make('stories'),
        purpose: 'story',
        channel: 'site',
        textVersion: '2026-12',
        language: 'da',
        method: 'paper',
        givenAt: daysFromNow(-1),
      },
    }),
  },
]
