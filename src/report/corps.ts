import type { PayloadRequest, Where } from 'payload'

/**
 * Active Bydelsmødre today, those who take a break included. Until the women who were trained
 * earlier are entered one by one, the programme's baseline stands for them.
 */
export async function corpsSize(baseline: number, req: PayloadRequest): Promise<number> {
  const count = async (where: Where) =>
    (await req.payload.count({ collection: 'applicants', where, req })).totalDocs
  const earlier = { trainedEarlier: { equals: true } }
  const inCorps = { status: { in: ['active', 'paused'] } }
  const ours = await count({ ...inCorps, trainedEarlier: { not_equals: true } })
  const entered = await count(earlier)
  return ours + (entered > 0 ? await count({ ...inCorps, ...earlier }) : baseline)
}
