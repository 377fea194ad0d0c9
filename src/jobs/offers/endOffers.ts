import type { Payload } from 'payload'
import { ValidationError } from 'payload'

/**
 * Ends the offers whose time is over: each woman waits again, and her seat goes to the next. Whoever
 * says yes in the same moment is first or too late, never both.
 * @returns how many ended
 */
export async function endOffers(payload: Payload, now: Date): Promise<number> {
  const over = await payload.find({
    collection: 'applicants',
    where: {
      status: { equals: 'offered' },
      offerExpiresAt: { less_than_equal: now.toISOString() },
    },
    select: {},
    sort: 'offerExpiresAt',
    pagination: false,
    depth: 0,
  })
  let ended = 0
  for (const { id } of over.docs) if (await endOffer(payload, id)) ended += 1
  return ended
}

async function endOffer(payload: Payload, id: string): Promise<boolean> {
  try {
    await payload.update({
      collection: 'applicants',
      id,
      data: { status: 'waiting', statusReason: 'Tilbuddet udløb uden svar.' },
      depth: 0,
    })
    return true
  } catch (error) {
    // She answered in the meantime, and that stands.
    if (error instanceof ValidationError) return false
    throw error
  }
}
