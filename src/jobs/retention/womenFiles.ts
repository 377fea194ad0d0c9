import type { PayloadRequest, Where } from 'payload'
import { noName } from '@/domain/noName'
import { endingStatuses, type WomanOnFile } from '@/domain/retention'
import type { Applicant } from '@/generated/payload-types'

export type WomanFile = Readonly<{ applicant: Applicant; woman: WomanOnFile }>

/** Everybody whose way has ended and who is not forgotten yet, with what decides about her. */
export async function filesOfWomen(req: PayloadRequest): Promise<readonly WomanFile[]> {
  const women = await req.payload.find({
    collection: 'applicants',
    where: { status: { in: Object.keys(endingStatuses) }, name: { not_equals: noName } },
    pagination: false,
    depth: 0,
    req,
  })
  const hers: Where = { applicant: { in: women.docs.map(({ id }) => id) } }
  const all = { where: hers, pagination: false, depth: 0, req } as const
  const signUps = await req.payload.find({ collection: 'sign-ups', ...all })
  const attendance = await req.payload.find({ collection: 'attendance', ...all })
  const diplomas = await req.payload.find({ collection: 'diplomas', ...all })
  const counted = new Set([...attendance.docs, ...diplomas.docs].map(({ applicant }) => applicant))
  const inStories = await womenInStories(hers, req)
  return women.docs.map((applicant) => {
    const contacts = [
      applicant.statusChangedAt ?? applicant.createdAt,
      ...signUps.docs.filter((one) => one.applicant === applicant.id).map((one) => one.createdAt),
    ]
    return {
      applicant,
      woman: {
        status: applicant.status,
        lastContact: new Date(Math.max(...contacts.map((one) => Date.parse(one)))),
        isCounted: Boolean(applicant.team) || counted.has(applicant.id),
        hasLiveStory: inStories.has(applicant.id),
      },
    }
  })
}

/** Those with a consent for a story that stands on the site or is about to. */
async function womenInStories(hers: Where, req: PayloadRequest): Promise<ReadonlySet<unknown>> {
  const consents = await req.payload.find({
    collection: 'consents',
    where: { and: [hers, { withdrawnAt: { exists: false } }, { story: { exists: true } }] },
    pagination: false,
    depth: 0,
    req,
  })
  const stories = await req.payload.find({
    collection: 'stories',
    where: {
      id: { in: consents.docs.map(({ story }) => story) },
      status: { in: ['approved', 'scheduled', 'published'] },
    },
    select: {},
    pagination: false,
    depth: 0,
    req,
  })
  const live = new Set<unknown>(stories.docs.map(({ id }) => id))
  return new Set(
    consents.docs.filter(({ story }) => live.has(story)).map(({ applicant }) => applicant),
  )
}
