import type { PayloadRequest } from 'payload'
import { corpsWomen } from '@/database/corps'
import type { IndicatorKey } from '@/domain/choices/indicators'
import { corpsMeter, type CorpsMeter } from '@/domain/corpsMeter'

/** Active Bydelsmødre today, those who take a break included. */
export async function corpsSize(baseline: number, req: PayloadRequest): Promise<number> {
  return corpsMeter(await corpsWomen(req), { baseline, target: null }).size
}

/** The corps for staff: how far from the start to the target, who joined, and who left and why. */
export async function readCorpsMeter(req: PayloadRequest): Promise<CorpsMeter> {
  const { payload } = req
  const { baseline } = await payload.findGlobal({
    slug: 'programme',
    select: { baseline: true },
    depth: 0,
    req,
  })
  const key: IndicatorKey = 'corpsSize'
  const { docs } = await payload.find({
    collection: 'indicators',
    where: { key: { equals: key } },
    select: { target: true },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return corpsMeter(await corpsWomen(req), { baseline, target: docs[0]?.target ?? null })
}
