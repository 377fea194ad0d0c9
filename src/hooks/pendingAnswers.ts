import { z } from 'zod'
import { areas, availabilities, spokenLanguages } from '@/domain/choices/people'
import { signUpSources } from '@/domain/signUp'
import type { Answers } from './newApplicant'

/** Answers that wait beside a known woman's record. Empty ones are left out, so that nothing is wiped. */
const shape = z.object({
  name: z.string().min(2).optional().catch(undefined),
  email: z.string().min(3).optional().catch(undefined),
  languages: z.array(z.enum(spokenLanguages)).min(1).optional().catch(undefined),
  interpreter: z.boolean().optional().catch(undefined),
  area: z.enum(areas).exclude(['notSaid']).optional().catch(undefined),
  availability: z.array(z.enum(availabilities)).min(1).optional().catch(undefined),
  note: z.string().min(1).optional().catch(undefined),
})

export function pendingAnswers(stored: unknown) {
  const read = shape.safeParse(stored)
  const answers = read.success ? read.data : {}
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
}

/** Which text she ticked when she sent them; null where none is written down. */
export function consentVersion(stored: unknown): string | null {
  const read = z.object({ consentTextVersion: z.string().min(1).max(20) }).safeParse(stored)
  return read.success ? read.data.consentTextVersion : null
}

/** All that a record is made of, for answers that were kept aside and have none; null where it is not there. */
export function wholeAnswers(stored: unknown): Omit<Answers, 'locale'> | null {
  const read = wholeShape.safeParse(stored)
  return read.success ? read.data : null
}

const wholeShape = z.object({
  name: z.string().min(2),
  telephone: z.string().nullable().catch(null),
  reachThrough: z.boolean().catch(false),
  email: z.string().nullable().catch(null),
  languages: z.array(z.enum(spokenLanguages)).catch([]),
  interpreter: z.boolean().catch(false),
  area: z.enum(areas).catch('notSaid'),
  availability: z.array(z.enum(availabilities)).catch([]),
  note: z.string().nullable().catch(null),
  source: z.enum(signUpSources).catch('form'),
})
