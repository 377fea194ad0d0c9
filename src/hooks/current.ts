import type { PayloadRequest } from 'payload'
import type { Lockable, Read } from '@/database/lock'
import { lockRead } from '@/database/lock'
import { problem } from '@/domain/problem'
import { refuse } from './refuse'

/**
 * A change is judged by the record as it was read, and Payload stores the whole of it. This holds the
 * record until it is stored, and refuses when somebody changed it since: of two at once, one is taken,
 * and what a woman or a teacher has just answered is not written over.
 */
export async function holdCurrent(req: PayloadRequest, table: Lockable, read: Read): Promise<void> {
  if (!(await lockRead(req, table, read))) refuse([problem(pathOf(table), 'changedMeanwhile')], req)
}

const pathOf = (table: Lockable) => (table === 'sign_ups' ? 'state' : 'status')
