/**
 * Which fields outsiders read of what they may read. Whatever is not named here is closed to them:
 * absent from every answer, and of no use in a filter or an order. Everyone reads `everyone`; the
 * municipality reads `municipality` beside it. Dots lead into lists and groups.
 */
type Readable = { readonly everyone: string; readonly municipality?: string }

export const readable: Readonly<Record<string, Readable>> = {
  teams: {
    everyone: `id name status minimum capacity firstEvening weekday startTime durationMinutes place
      skipWeeks skipDates skipDates.id skipDates.day plan plan.id plan.module plan.mandatory
      minimumAttended maximumCaughtUp createdAt updatedAt`,
    municipality: 'extraSeats',
  },
  sessions: {
    everyone: `id title team module kind startsAt endsAt place taughtBy heldAt status createdAt
      updatedAt`,
    municipality: 'heading',
  },
  modules: { everyone: 'id order title aim topics durationMinutes createdAt updatedAt' },
  milestones: {
    everyone: '',
    municipality: `id key order title team plannedFrom plannedTo actualFrom actualTo responsible
      evidence createdAt updatedAt`,
  },
  grants: {
    everyone: '',
    municipality: `id key title funder team applied granted coFunding periodFrom periodTo reportDue handedInOn voucherCount
      createdAt updatedAt`,
  },
  'budget-lines': {
    everyone: '',
    municipality: `id key order grant title paysFor planned reallocated hours hours.id hours.key hours.title
      hours.planned createdAt updatedAt`,
  },
  promises: {
    everyone: '',
    municipality: `id key order grant title kind state happenedOn reason sessions activities indicators
      createdAt updatedAt`,
  },
  questions: { everyone: '', municipality: 'id text answer askedAt answeredAt' },
  reports: { everyone: '', municipality: 'id grant handedInAt' },
  reallocations: {
    everyone: '',
    municipality: `id grant fromLine toLine amount reason answeredOn answer status createdAt updatedAt`,
  },
  expenses: {
    everyone: '',
    municipality: `id heading grant budgetLine spentOn amount payeeKind session paidOn voids voucherNumber
      submittedAt approvedAt status createdAt updatedAt`,
  },
  indicators: {
    everyone: '',
    municipality: 'id key order title definition baseline target unit createdAt updatedAt',
  },
  activities: {
    everyone: `id title kind announcedAt startsAt endsAt place areas organisations summary description themes
      audience status createdAt updatedAt`,
  },
  organisations: { everyone: 'id name kind website createdAt updatedAt' },
  stories: {
    everyone: `id title slug lead body picture film phase themes publishedAt withdrawnAt status createdAt
      updatedAt`,
  },
  media: {
    everyone: `id alt caption credit filename mimeType filesize width height url thumbnailURL focalX
      focalY createdAt updatedAt
      sizes sizes.small sizes.small.url sizes.small.width sizes.small.height sizes.small.mimeType
      sizes.small.filesize sizes.small.filename
      sizes.medium sizes.medium.url sizes.medium.width sizes.medium.height sizes.medium.mimeType
      sizes.medium.filesize sizes.medium.filename
      sizes.large sizes.large.url sizes.large.width sizes.large.height sizes.large.mimeType
      sizes.large.filesize sizes.large.filename
      sizes.facebook sizes.facebook.url sizes.facebook.width sizes.facebook.height
      sizes.facebook.mimeType sizes.facebook.filesize sizes.facebook.filename`,
  },
  films: {
    everyone: `id title captions transcript filename mimeType filesize width height url thumbnailURL
      focalX focalY createdAt updatedAt`,
  },
  recordings: {
    everyone: `id page language filename mimeType filesize width height url thumbnailURL focalX focalY
      createdAt updatedAt`,
  },
  users: {
    everyone: '',
    // Her own, and only while they last.
    municipality: `id name role email disabled sessions sessions.id sessions.createdAt
      sessions.expiresAt createdAt updatedAt`,
  },
  'payload-preferences': { everyone: '', municipality: 'id user key value createdAt updatedAt' },
}

export const outsiders = ['anonymous', 'municipality'] as const
export type Outsider = (typeof outsiders)[number]

export function readableBy(outsider: Outsider, slug: string): readonly string[] {
  const { everyone = '', municipality = '' } = readable[slug] ?? {}
  return `${everyone} ${outsider === 'municipality' ? municipality : ''}`
    .split(/\s+/)
    .filter(Boolean)
}
