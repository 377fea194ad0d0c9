import type { PayloadRequest } from 'payload'
import type { IndicatorKey } from '@/domain/choices/indicators'
import { corpsMeter, type CorpsMeter } from '@/domain/corpsMeter'

/** Active Bydelsmødre today, those who take a break included. */
export async function corpsSize(baseline: number, req: PayloadRequest): Promise<number> {
  return corpsMeter(await corps(req), { baseline, target: null }).size
}

/** The corps for staff: how far from the start to the target, who joined, and who left and why. */
export async function readCorpsMeter(req: PayloadRequest): Promise<CorpsMeter> {
  const { payload } = req
  const { baseline } = await payload.findGlobal({ slug: 'programme', depth: 0, req })
  const key: IndicatorKey = 'corpsSize'
  const { docs } = await payload.find({
    collection: 'indicators',
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return corpsMeter(await corps(req), { baseline, target: docs[0]?.target ?? null })
}

async function corps(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { status: { in: ['graduated', 'active', 'paused', 'left'] } },
    select: { status: true, trainedEarlier: true, leftReason: true },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(({ status, trainedEarlier, leftReason }) => ({
    status,
    trainedEarlier: trainedEarlier === true,
    leftReason: leftReason ?? null,
  }))
}
