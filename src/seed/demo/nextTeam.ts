import { randomBytes, randomUUID } from 'node:crypto'
import { addDays } from '@/domain/time'
import { consentMonths, consentTextVersion } from '@/domain/consentText'
import { receiptCode } from '@/domain/receiptCode'
import type { Planned } from '../modules'
import type { Seeding } from '../seeding'
import type { Clock } from './clock'
import { makeTeam } from './teams'
import type { Way } from './walk'
import { walk, wayToAdmission } from './walk'
import type { Woman } from './women'
import { woman } from './women'

/** How far each has come; an interview still ahead is told by its days from now. */
const ways: readonly { readonly way: Way; readonly interview?: number }[] = [
  { way: ['interested'] },
  { way: ['interested'] },
  { way: ['applied'] },
  { way: ['applied'] },
  { way: ['applied'] },
  { way: ['applied', 'interviewPlanned'], interview: 2 },
  { way: ['applied', 'interviewPlanned'], interview: 6 },
  { way: ['applied', 'interviewPlanned', 'interviewed'], interview: -1 },
  { way: wayToAdmission },
  { way: wayToAdmission },
  { way: wayToAdmission },
  { way: ['applied', 'interviewPlanned', 'interviewed', 'waiting'] },
  { way: ['applied', 'interviewPlanned', 'interviewed', 'waiting', 'offered'] },
  { way: ['applied', 'interviewPlanned', 'interviewed', 'declined'] },
  { way: ['applied', 'withdrawn'] },
]

/** The team that can be joined: fifteen applicants, each at another point of the way. */
export async function makeNextTeam(
  coordinator: Seeding,
  { plan, clock }: { plan: Planned[]; clock: Clock },
): Promise<void> {
  const firstEvening = addDays(clock.lastEvening, 7 * 8)
  const team = await makeTeam(coordinator, { name: 'Demo: næste hold', firstEvening, plan })
  let signedUp: string | undefined
  for (const [index, { way, interview = -4 - index }] of ways.entries()) {
    const person = woman(33 + index)
    const id = await walk(coordinator, { woman: person, team: team.id, way, clock, interview })
    if (person.source !== 'form') continue
    await consentToContact(coordinator, { id, person, clock })
    await signUp(coordinator, { id, person, state: 'created' })
    signedUp = id
  }
  // She sent the form again with another area: staff decide which answer counts.
  if (signedUp !== undefined)
    await signUp(coordinator, { id: signedUp, person: woman(33), state: 'pending' })
}

async function consentToContact(
  { payload, req }: Seeding,
  { id, person, clock }: { id: string; person: Woman; clock: Clock },
): Promise<void> {
  await payload.create({
    collection: 'consents',
    data: {
      applicant: id,
      purpose: 'contact',
      textVersion: consentTextVersion,
      language: person.locale,
      method: 'ticked',
      givenAt: clock.at(-3, '09:00'),
      expiresAt: clock.at(consentMonths * 30, '09:00'),
    },
    depth: 0,
    req,
  })
}

async function signUp(
  { payload, req }: Seeding,
  { id, person, state }: { id: string; person: Woman; state: 'created' | 'pending' },
): Promise<void> {
  await payload.create({
    collection: 'sign-ups',
    data: {
      code: receiptCode(randomBytes(32)),
      state,
      applicant: id,
      ...(state === 'pending' ? { answers: { area: 'grantoften', interpreter: true } } : {}),
      locale: person.locale,
      idempotencyKey: randomUUID(),
      contentHash: 'demo',
    },
    depth: 0,
    req,
  })
}
