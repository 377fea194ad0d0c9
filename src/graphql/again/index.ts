import { execute, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { PaginatedDocs, PayloadRequest } from 'payload'
import type { ApiAnswer, Heard } from '@/apiDoors'
import type { Again, Asking } from '@/database/listAgain'
import { Known } from '../known'
import { keepAsker, knownAsker, saidBy } from './asker'
import { notedList, ReadBefore } from './lists'

/**
 * Answers a list that the same member of staff has asked for before in the same words. How to answer is
 * remembered, never an answer: the statement that was made then asks the database whether she is who
 * she was, for the list as it stands now, and for the lines in the log, all in one
 * (docs/decisions/0057).
 * @param sent the body
 * @returns undefined where the long way has to be gone, on which whatever is wrong is told
 */
export async function answeredAgain(request: Heard, sent: string): Promise<ApiAnswer | undefined> {
  const said = saidBy(request)
  const asker = said === undefined ? undefined : knownAsker(said)
  if (asker === undefined) return undefined
  const key = keyOf(sent, asker.asking)
  const list = lists.get(key)
  if (list === undefined) return undefined
  const page = await list.read(asker.asking, list.payload).catch(() => undefined)
  const data = page && (await toldOf(page, list))
  if (data) return { status: 200, headers: asker.headers, body: JSON.stringify({ data }) }
  lists.forget(key)
  return undefined
}

/** What the operation tells of a page, if nothing in it is wrong. */
async function toldOf(page: PaginatedDocs<unknown>, list: List): Promise<unknown> {
  const { data, errors } = await execute({ ...list, rootValue: new ReadBefore(page) })
  return errors === undefined ? data : undefined
}

type Done = Readonly<{
  context: Readonly<{ req: PayloadRequest }>
  document: DocumentNode
  /** Those of the answer. */
  headers: Headers
  schema: GraphQLSchema
  sent: string
  variables: Readonly<Record<string, unknown>>
}>

/** Remembers how an operation was answered, if it was a list and can be answered so again. */
export function rememberAnswer({
  context,
  document,
  headers,
  schema,
  sent,
  variables,
}: Done): void {
  const read = notedList(context)
  if (read === undefined || sent.length > longest) return
  const { req } = context
  const asking = keepAsker(req, headers)
  if (asking === undefined) return
  const { payload } = req
  lists.keep(keyOf(sent, asking), { document, payload, read, schema, variableValues: variables })
}

type List = Readonly<{
  document: DocumentNode
  payload: PayloadRequest['payload']
  read: Again
  schema: GraphQLSchema
  variableValues: Readonly<Record<string, unknown>>
}>

const lists = new Known<List>(200)

/** In signs: what is longer is nobody's everyday question. */
const longest = 4_000

/** What an answer depends on, but for what is stored. */
const keyOf = (sent: string, { account, role }: Asking) => `${account} ${role} ${sent}`
