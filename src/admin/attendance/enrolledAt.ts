import type { PayloadRequest } from 'payload'
import { enrolledStatuses } from '@/domain/applicants'
import type { AttendanceMark } from '@/domain/choices/people'

export type EnrolledRow = Readonly<{
  applicant: string
  name: string
  /** The row of attendance, when she has been marked. */
  mark: Readonly<{ id: string; status: AttendanceMark }> | null
}>

/** Everyone enrolled in the session's team, and whoever was marked and has left since. */
export async function enrolledAt(
  session: string,
  req: PayloadRequest,
): Promise<readonly EnrolledRow[]> {
  const asViewer = { overrideAccess: false, user: req.user, req, pagination: false } as const
  const found = await req.payload.findByID({
    collection: 'sessions',
    id: session,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const marks = await req.payload.find({
    collection: 'attendance',
    where: { session: { equals: session } },
    depth: 0,
    ...asViewer,
  })
  const marked = new Map(marks.docs.map((row) => [idOf(row.applicant), row]))
  const women = await req.payload.find({
    collection: 'applicants',
    where: {
      or: [
        {
          and: [{ team: { equals: idOf(found.team) } }, { status: { in: [...enrolledStatuses] } }],
        },
        { id: { in: [...marked.keys()] } },
      ],
    },
    sort: 'name',
    depth: 0,
    select: { name: true },
    ...asViewer,
  })
  return women.docs.map(({ id, name }) => {
    const row = marked.get(id)
    return { applicant: id, name, mark: row ? { id: row.id, status: row.status } : null }
  })
}

const idOf = (related: string | Readonly<{ id: string }>): string =>
  typeof related === 'string' ? related : related.id
