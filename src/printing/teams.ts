import type { Endpoint, PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { enrolledStatuses } from '@/domain/applicants'
import { spokenLanguageLabels } from '@/domain/labels/people'
import { problem } from '@/domain/problem'
import { slugify } from '@/domain/slug'
import { copenhagenDate, copenhagenInstant } from '@/domain/time'
import { formatTelephone } from '@/domain/telephone'
import { attendanceSheet, nameTags, participantList } from '@/documents/paper/teamPapers'
import type { Applicant, Session, Team } from '@/generated/payload-types'
import { writeAudit } from '@/hooks/audit'
import { noteLooks } from '@/hooks/auditLooks'
import { refuse } from '@/hooks/refuse'
import { idOf } from '@/hooks/relation'
import { paperFor } from './answer'
import { diplomasOfTeam } from './diplomas'

type Print = (team: Team, req: PayloadRequest) => Promise<Buffer>

/** Each at `GET /api/teams/:id/print/<its key>`; each look at the women leaves a line in the log. */
const papers = {
  fremmoedeark: (team, req) => printSheet(team, req),
  navneskilte: async (team, req) =>
    nameTags({ team: team.name, names: (await enrolled(team, req)).map(({ name }) => name) }),
  deltagerliste: (team, req) => printList(team, false, req),
  'deltagerliste-med-telefon': (team, req) => printList(team, true, req),
  diplomer: (team, req) => diplomasOfTeam(team.id, req),
} as const satisfies Readonly<Record<string, Print>>

export const teamPaperEndpoints = Object.entries(papers).map(([paper, print]): Endpoint => ({
  path: `/:id/print/${paper}`,
  method: 'get',
  handler: paperFor(isProgrammeStaff, async (id, req) => {
    const team = await req.payload.findByID({ collection: 'teams', id, depth: 0, req })
    const pdf = await print(team, req)
    await writeAudit(req, { action: 'export', subject: 'teams', document: id, reason: paper })
    return { pdf, name: `${paper}-${slugify(team.name)}` }
  }),
}))

/** By name, as a reader of Danish looks it up. */
async function enrolled(team: Team, req: PayloadRequest): Promise<readonly Applicant[]> {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { team: { equals: team.id }, status: { in: [...enrolledStatuses] } },
    pagination: false,
    depth: 0,
    req,
  })
  refuse(docs.length === 0 ? [problem('team', 'nobodyEnrolled')] : [], req)
  await noteLooks(
    req,
    'applicants',
    docs.map(({ id }) => id),
    'export',
  )
  return docs.toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

async function printList(team: Team, withTelephones: boolean, req: PayloadRequest) {
  const women = await enrolled(team, req)
  return participantList({
    team: team.name,
    on: new Date(),
    withTelephones,
    women: women.map(({ name, languages, telephone }) => ({
      name,
      languages: (languages ?? []).map((one) => spokenLanguageLabels[one].da).join(', '),
      telephone: telephone ? formatTelephone(telephone) : null,
    })),
  })
}

/** Of the evening that `?session=` names, or else of today's or the next. */
async function printSheet(team: Team, req: PayloadRequest): Promise<Buffer> {
  const session = await eveningOf(team, req)
  refuse(session === undefined ? [problem('session', 'noSession')] : [], req)
  const women = await enrolled(team, req)
  const module = idOf(session?.module)
  return attendanceSheet({
    team: team.name,
    module: await titleOf(module, req),
    startsAt: new Date(session?.startsAt ?? ''),
    place: session?.place ?? team.place ?? null,
    teacher: session?.taughtBy ?? null,
    isFirst: module !== null && module === idOf(team.plan?.[0]?.module),
    names: women.map(({ name }) => name),
  })
}

async function eveningOf(team: Team, req: PayloadRequest): Promise<Session | undefined> {
  const asked = req.searchParams.get('session')
  const today = copenhagenInstant(copenhagenDate(new Date()), '00:00').toISOString()
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: {
      team: { equals: team.id },
      ...(asked === null
        ? { startsAt: { greater_than_equal: today }, status: { not_equals: 'cancelled' } }
        : { id: { equals: asked } }),
    },
    sort: 'startsAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0]
}

async function titleOf(module: string | null, req: PayloadRequest): Promise<string> {
  if (module === null) return 'Mødegang'
  const { title } = await req.payload.findByID({ collection: 'modules', id: module, req })
  return title
}
