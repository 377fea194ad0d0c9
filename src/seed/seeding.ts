import type { Payload, PayloadRequest, TypedUser } from 'payload'
import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
} from 'payload'

/** Where a seed writes: every call passes `req` on, so that all of it is one transaction. */
export type Seeding = { readonly payload: Payload; readonly req: PayloadRequest }

/** A text in the languages that staff read. */
export type Words = { readonly da: string; readonly en: string }

/**
 * Does the work in one transaction: work that fails, or whose process is killed, leaves nothing.
 * What the model refuses is said in English, as everything at the command line.
 * @throws whatever the work threw, after taking back all that it wrote.
 */
export async function inOneTransaction<Result>(
  payload: Payload,
  work: (seeding: Seeding) => Promise<Result>,
): Promise<Result> {
  const i18n = await getLocalI18n({ config: payload.config, language: 'en' })
  const req = await createLocalReq({ req: { i18n } }, payload)
  await initTransaction(req)
  try {
    const result = await work({ payload, req })
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** The same transaction with somebody acting in it, for rules that ask who does a thing. */
export async function actingAs({ payload, req }: Seeding, user: TypedUser): Promise<Seeding> {
  const own = await createLocalReq({ user, req: { i18n: req.i18n } }, payload)
  if (req.transactionID !== undefined) own.transactionID = req.transactionID
  return { payload, req: own }
}

/**
 * For a call in another language: Payload leaves the language of a call on its request, where the
 * next call would find it.
 */
export function aside(req: PayloadRequest): PayloadRequest {
  return { ...req }
}

/** A calendar day (YYYY-MM-DD) as date-only fields are stored: at noon UTC. */
export function storedDay(day: string): string {
  return `${day}T12:00:00.000Z`
}
