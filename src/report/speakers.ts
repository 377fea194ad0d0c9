import type { PayloadRequest } from 'payload'
import { speakersOf, type Speakers } from '@/domain/speakers'

/** How many of the corps speak what. It counts and shows nobody, so the asker is asked for before. */
export async function readSpeakers(req: PayloadRequest): Promise<readonly Speakers[]> {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { status: { equals: 'active' } },
    select: { status: true, languages: true, telephone: true, email: true, erasureAskedAt: true },
    depth: 0,
    pagination: false,
    req,
  })
  return speakersOf(
    docs.map(({ status, languages, telephone, email, erasureAskedAt }) => ({
      status,
      languages: languages ?? [],
      telephone,
      email,
      erasureAsked: Boolean(erasureAskedAt),
    })),
  )
}
