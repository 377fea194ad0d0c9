import { z } from 'zod'
import { areas, availabilities, spokenLanguages } from '@/domain/choices/people'

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
