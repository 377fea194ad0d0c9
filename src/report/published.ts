import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { readPublished, writePublished } from '@/database/publishedFigures'
import { periodOf, type PublishedFigures } from '@/domain/fixedFigures'
import { publishFigures } from '@/domain/programmeFigures'
import type { FunderInput } from '@/domain/report'
import type { Grant, Team } from '@/generated/payload-types'

type Asked = Readonly<{ grant: Grant; team: Team; now: Date }>

/** The figures of fixed periods, told anew where a period has turned; the same to all who ask. */
export async function published(
  input: Omit<FunderInput, 'published'>,
  { grant, team, now }: Asked,
  req: PayloadRequest,
): Promise<PublishedFigures> {
  const hasEnded = team.status === 'completed' || team.status === 'archived'
  const moment = { period: periodOf(now, hasEnded), countedAt: now.toISOString() }
  const before = await readPublished(grant.id, req)
  if (!isChanged(before, publishFigures(before, input, moment))) return before
  // Of two who ask at the turn, the second finds what the first was told. A request of its own, as
  // others may read beside it.
  const own = isolateObjectProperty(req, 'transactionID')
  return inTransaction(own, async () => {
    await lockRow(own, 'grants', grant.id)
    const told = await readPublished(grant.id, own)
    const next = publishFigures(told, input, moment)
    if (isChanged(told, next)) await writePublished(grant.id, next, own)
    return next
  })
}

const isChanged = (before: PublishedFigures, next: PublishedFigures) =>
  Object.entries(next).some(([group, figures]) => before[group] !== figures)
