import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { expenseHeading, sessionHeading } from '@/domain/headings'
import { sessionKindLabels } from '@/domain/labels/course'
import type { Expense, Module, Session } from '@/generated/payload-types'
import { idOf, momentOf } from './relation'

/** Selects show one stored field of a record, so what makes a session tellable stands in one. */
export const headSession: CollectionBeforeChangeHook<Session> = async ({
  data,
  originalDoc,
  req,
}) => {
  const session = { ...originalDoc, ...data }
  const startsAt = momentOf(session.startsAt)
  return { ...data, heading: sessionHeading({ startsAt, about: await about(session, req) }) }
}

async function about({ module, kind }: Partial<Session>, req: PayloadRequest): Promise<string> {
  const id = idOf(module)
  const found =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'modules',
          id,
          locale: 'da',
          depth: 0,
          disableErrors: true,
          // Payload leaves a call's language on the request, where the next call would find it.
          req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
        })
  return found?.title ?? sessionKindLabels[kind ?? 'regular'].da
}

/** A module's new title shows on its evenings. */
export const headItsSessions: CollectionAfterChangeHook<Module> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const { payload } = req
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const sessions = await payload.find({
    collection: 'sessions',
    where: { module: { equals: doc.id } },
    pagination: false,
    depth: 0,
    req: own,
  })
  for (const { id } of sessions.docs)
    await payload.update({ collection: 'sessions', id, data: {}, depth: 0, req: own })
  return doc
}

export const headExpense: CollectionBeforeChangeHook<Expense> = ({ data, originalDoc }) => {
  const { spentOn, amount, voids } = { ...originalDoc, ...data }
  const heading = expenseHeading({
    spentOn: momentOf(spentOn),
    amount: amount ?? null,
    isCounterEntry: idOf(voids) !== null,
  })
  return { ...data, heading }
}
