import type { PayloadRequest } from 'payload'
import type { Lockable } from '@/database/lock'
import { lockStep } from '@/database/lock'
import { problem } from '@/domain/problem'
import { refuse } from './refuse'

/**
 * A step is judged by the record as it was read. This holds the record until the step is stored,
 * and refuses when somebody took another step since: of two at once, one is taken.
 */
export async function holdCurrent(
  req: PayloadRequest,
  table: Lockable,
  read: { readonly id: string; readonly step: string },
): Promise<void> {
  const step = await lockStep(req, table, read.id)
  if (step !== read.step) refuse([problem(pathOf(table), 'changedMeanwhile')], req)
}

const pathOf = (table: Lockable) => (table === 'sign_ups' ? 'state' : 'status')
