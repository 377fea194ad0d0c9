import type { Endpoint, PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import type { Book } from '@/documents/book/book'
import { isChoice } from '@/domain/choices/choice'
import { roles } from '@/domain/choices/people'
import { auditActions, doors } from '@/domain/choices/system'
import { auditActionLabels, doorLabels } from '@/domain/labels/audit'
import { roleLabels } from '@/domain/labels/people'
import { formatMoment } from '@/domain/time'
import type { AuditEvent } from '@/generated/payload-types'
import { noteLooks } from '@/hooks/auditLooks'
import { fileFor } from './answer'
import { bookFormats } from './bookFormats'

/**
 * `GET /api/applicants/:id/looks/pdf`, `…/csv` and `…/xlsx`: who has seen or changed what is kept
 * about her, to hand to her when she asks. Of staff it tells the role, which is hers to know.
 */
export const lookEndpoints: Endpoint[] = bookFormats.map(({ ending, written }) => ({
  path: `/:id/looks/${ending}`,
  method: 'get',
  handler: fileFor(isProgrammeStaff, async (id, req) => {
    const { name } = await req.payload.findByID({ collection: 'applicants', id, depth: 0, req })
    const lines = await linesAbout(id, req)
    await noteLooks(req, 'applicants', [id], 'export')
    return { body: await written(bookOf(name, lines, req)), name: `hvem-har-set.${ending}` }
  }),
}))

async function linesAbout(id: string, req: PayloadRequest): Promise<readonly AuditEvent[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    // Lines from before they said whose record it is have no person.
    where: {
      or: [
        { person: { equals: id } },
        { and: [{ subject: { equals: 'applicants' } }, { document: { equals: id } }] },
      ],
    },
    sort: '-at',
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}

const bookOf = (name: string, lines: readonly AuditEvent[], req: PayloadRequest): Book => ({
  title: 'Hvem har set eller ændret oplysningerne',
  lead: [
    `Om: ${name}.`,
    'En linje for hver gang. Det, du selv har gjort, og det, programmet gør af sig selv, har ingen rolle.',
  ],
  sheets: [
    {
      title: 'Opslag og ændringer',
      columns: [
        { title: 'Hvornår', width: 24 },
        { title: 'Hvem', width: 18 },
        { title: 'Hvad skete der', width: 22 },
        { title: 'Med hvad', width: 26 },
        { title: 'Hvordan', width: 28 },
      ],
      rows: lines.map(({ at, actorRole, action, subject, door }) => [
        formatMoment(new Date(at), 'da'),
        isChoice(roles, actorRole) ? roleLabels[actorRole].da : '–',
        isChoice(auditActions, action) ? auditActionLabels[action].da : action,
        nameOf(subject, req),
        isChoice(doors, door) ? doorLabels[door].da : '–',
      ]),
    },
  ],
})

/** What the collection calls one of its records, in Danish. */
function nameOf(subject: string, { payload }: PayloadRequest): string {
  const known = Object.entries(payload.collections).find(([slug]) => slug === subject)
  const label: unknown = known?.[1].config.labels.singular
  return typeof label === 'object' && label !== null && 'da' in label ? String(label.da) : subject
}
