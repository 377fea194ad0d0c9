import type { Payload } from 'payload'
import { ValidationError } from 'payload'
import { passwordLinkHours } from '@/domain/passwordLinks'
import { Fault } from '@/fault'
import type { User } from '@/generated/payload-types'
import { inviteByHand, unguessable } from '@/hooks/signIn/invite'
import { resetSecondStep } from '@/hooks/signIn/resetSecondStep'
import type { Seeding } from '@/seed/seeding'
import { inOneTransaction } from '@/seed/seeding'
import type { AccountOrder } from './accountOrder'
import { readAccountOrder } from './accountOrder'
import { withPayload } from './open'
import { newPassword, passwordFrom } from './password'

/** Makes, lists and mends accounts. @throws Fault with one sentence on what is wrong */
export async function account(args: readonly string[]): Promise<void> {
  const order = readAccountOrder(args)
  const given =
    'passwordFromStdin' in order && order.passwordFromStdin
      ? await passwordFrom(process.stdin)
      : undefined
  const lines = await withPayload((payload) => carryOut(payload, order, given))
  for (const line of lines) console.log(line)
}

/**
 * Does what is ordered and answers the lines to show. Every change ends up in the log with it.
 * @param given the password to set; without one, a new one is made and is in the answer, once
 */
export async function carryOut(
  payload: Payload,
  order: AccountOrder,
  given: string | undefined,
): Promise<readonly string[]> {
  try {
    return await inOneTransaction(payload, (seeding) => actions(seeding, order, given))
  } catch (error) {
    // What the model refuses is the person's to put right, in the model's own words.
    if (error instanceof ValidationError)
      throw new Fault(error.data.errors.map(({ message }) => message).join(' '), { cause: error })
    throw error
  }
}

async function actions(
  seeding: Seeding,
  order: AccountOrder,
  given: string | undefined,
): Promise<readonly string[]> {
  switch (order.action) {
    case 'create':
      return create(seeding, order, given)
    case 'invite':
      return invite(seeding, order)
    case 'list':
      return list(seeding)
    case 'reset': {
      const password = given ?? newPassword()
      // PostgreSQL ends every log-in with it.
      await change(seeding, order, { password })
      return [`${order.email} has a new password.`, ...(given ? [] : shownOnce(password))]
    }
    case 'disable':
      await change(seeding, order, { disabled: true })
      return [`${order.email} is disabled, and logged out everywhere.`]
    case 'enable':
      await change(seeding, order, { disabled: false })
      return [`${order.email} may log in again.`]
    case 'reset-second-step': {
      const { id } = await known(seeding, order.email)
      await resetSecondStep(id, seeding.req)
      return [`${order.email} logs in with the password alone, and is logged out everywhere.`]
    }
  }
}

async function create(
  seeding: Seeding,
  { email, role, name }: Extract<AccountOrder, { action: 'create' }>,
  given: string | undefined,
): Promise<readonly string[]> {
  if (await find(seeding, email)) throw new Fault(`There is already an account for ${email}.`)
  const { payload, req } = seeding
  const password = given ?? newPassword()
  const data = { email, role, password, ...(name === undefined ? {} : { name }) }
  const { id } = await payload.create({ collection: 'users', data, depth: 0, req })
  await log(seeding, id, `create ${role}`)
  return [`${email} is now ${role}.`, ...(given ? [] : shownOnce(password))]
}

/** For a house without a mail server: the link is handed over. */
async function invite(
  seeding: Seeding,
  { email, role, name }: Extract<AccountOrder, { action: 'invite' }>,
): Promise<readonly string[]> {
  const isThere = (await find(seeding, email)) !== undefined
  if (!isThere && role === undefined)
    throw new Fault(`There is no account for ${email}. Say which role with --role to make one.`)
  if (!isThere && role !== undefined)
    await create(
      seeding,
      { action: 'create', email, role, name, passwordFromStdin: false },
      unguessable(),
    )
  const { id: account } = await known(seeding, email)
  const address = await inviteByHand(account, seeding.req)
  if (address === undefined) throw new Fault(`${email} is disabled.`)
  await log(seeding, account, 'invite')
  return [
    `${email} chooses a password here, once, within ${passwordLinkHours.invited} hours:`,
    `  ${address}`,
  ]
}

async function list({ payload, req }: Seeding): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    sort: 'email',
    pagination: false,
    depth: 0,
    req,
  })
  if (docs.length === 0) return ['There are no accounts yet.']
  const width = Math.max(...docs.map(({ email }) => email.length))
  return docs.map(({ email, role, name, disabled }) =>
    [email.padEnd(width), role.padEnd(13), name ?? '', disabled === true ? '(disabled)' : '']
      .join('  ')
      .trimEnd(),
  )
}

type Changes = Partial<Pick<User, 'password' | 'disabled'>>

async function change(
  seeding: Seeding,
  { action, email }: { action: string; email: string },
  data: Changes,
): Promise<void> {
  const user = await known(seeding, email)
  const { payload, req } = seeding
  await payload.update({ collection: 'users', id: user.id, data, depth: 0, req })
  await log(seeding, user.id, action)
}

async function known(seeding: Seeding, email: string): Promise<User> {
  const user = await find(seeding, email)
  if (!user) throw new Fault(`There is no account for ${email}.`)
  return user
}

async function find({ payload, req }: Seeding, email: string): Promise<User | undefined> {
  const where = { email: { equals: email } }
  return (await payload.find({ collection: 'users', where, limit: 1, depth: 0, req })).docs[0]
}

async function log({ payload, req }: Seeding, document: string, reason: string): Promise<void> {
  await payload.create({
    collection: 'audit-events',
    data: {
      at: new Date().toISOString(),
      action: 'accountChange',
      subject: 'users',
      document,
      reason,
      door: 'command',
    },
    depth: 0,
    req,
  })
}

function shownOnce(password: string): readonly string[] {
  return [`  Password: ${password}`, '  It is shown this once: hand it over, and have it changed.']
}
