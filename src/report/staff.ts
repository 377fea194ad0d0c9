import type { Payload, PayloadRequest } from 'payload'
import { funderReport } from './funder'
import { moneyReport, type MoneyReport } from './money'

/** Milliseconds. */
const tellEvery = 15 * 60_000

/** When a first page of staff counted the whole report last, by this process. */
const counted = new WeakMap<Payload, number>()

/**
 * What staff's first page shows of the report: its money. What tells of women is told at fixed times,
 * which somebody has to ask for to come (`published.ts`). This page is asked for all day, and asks for
 * that once in a quarter of an hour.
 */
export async function staffReport(req: PayloadRequest, now: Date): Promise<MoneyReport | null> {
  const { payload } = req
  if (now.getTime() < (counted.get(payload) ?? 0) + tellEvery) return moneyReport(req)
  const report = await funderReport(req)
  counted.set(payload, now.getTime())
  return report
}
