import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { roles } from '@/domain/choices/people'
import type { AccountOrder } from '@/tasks/accountOrder'
import { readAccountOrder } from '@/tasks/accountOrder'
import { newPassword } from '@/tasks/password'
import { asking, logIn, openPayload, startTask } from './open'

type CarryOut = (
  payload: Payload,
  order: AccountOrder,
  given?: string,
) => Promise<readonly string[]>

let payload: Payload
let url: string
let carryOut: CarryOut
beforeAll(async () => {
  payload = await openPayload('empty')
  const account = await import('@/tasks/account')
  carryOut = (open, order, given) => account.carryOut(open, order, given)
  const [name] = await asking(payload)('select current_database() as value')
  const address = new URL(String(payload.db.poolOptions.connectionString))
  address.pathname = `/${name}`
  url = address.href
})

const order = (line: string) => readAccountOrder(line.split(' '))
const run = (line: string, given?: string) => carryOut(payload, order(line), given)
const passwordIn = (lines: readonly string[]) => /Password: (\S+)/.exec(lines.join('\n'))?.[1] ?? ''
const signInsOf = (email: string) =>
  asking(payload)(
    `select count(*) as value from sign_ins s join users u on u.id = s.account_id where u.email = '${email}'`,
  )

describe('what the command line may say', () => {
  test.each([
    ['create --role boss --email a@example.org', roles.join(', ')],
    ['create --email a@example.org', roles.join(', ')],
    ['create --role admin', '--email'],
    ['create --role admin --email nobody', 'nobody is not an e-mail address'],
    ['reset', '--email'],
    ['remove --email a@example.org', 'account create'],
    ['create hemmelig --role admin --email a@example.org', 'hemmelig'],
    [
      'create --role admin --email a@example.org --password hemmelig',
      "Unknown option '--password'",
    ],
  ])('%s: is refused in a sentence that says %s', (line, part) => {
    const read = () => order(line)
    expect(read).toThrow(part)
    expect(read).toThrow(expect.objectContaining({ name: 'Fault' }))
  })

  test('an address is read without its capitals', () => {
    expect(order('disable --email Kommune@Example.org')).toEqual({
      action: 'disable',
      email: 'kommune@example.org',
    })
  })
})

test('made-up passwords have at least 16 signs and are never the same', () => {
  const made = Array.from({ length: 500 }, newPassword)
  expect(new Set(made).size).toBe(500)
  for (const password of made) expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)
})

test('each role gets an account whose password is shown once and lets her in', async () => {
  for (const role of roles) {
    const email = `${role.toLowerCase()}@example.org`
    const said = await run(`create --role ${role} --email ${email}`)
    expect(await logIn(email, passwordIn(said))).toBe(role)
  }
  const listed = (await run('list')).join('\n')
  for (const role of roles) expect(listed).toMatch(new RegExp(`${role}@example.org +${role}`, 'i'))
  expect(listed).not.toMatch(/password|hash|salt/i)
})

test('a taken address is refused in words, whatever its capitals', async () => {
  await run('create --role editor --email taken@example.org --name Redaktion')
  await expect(run('create --role admin --email Taken@example.org')).rejects.toMatchObject({
    name: 'Fault',
    message: 'There is already an account for taken@example.org.',
  })
  expect(await run('list')).toContainEqual(
    expect.stringMatching(/taken@example.org +editor +Redaktion/),
  )
})

test('a reset ends every session, and only the new password works', async () => {
  const email = 'reset@example.org'
  const old = passwordIn(await run(`create --role coordinator --email ${email}`))
  expect(await logIn(email, old)).toBe('coordinator')
  expect(await signInsOf(email)).toEqual(['1'])
  const fresh = passwordIn(await run(`reset --email ${email}`))
  expect(await signInsOf(email)).toEqual(['0'])
  expect([await logIn(email, old), await logIn(email, fresh)]).toEqual(['refused', 'coordinator'])
})

test('whoever has lost her telephone is let in with the password alone, and the log says so', async () => {
  const email = 'telefon@example.org'
  const password = passwordIn(await run(`create --role editor --email ${email}`))
  await asking(payload)(
    `insert into second_factors (account_id, secret) select id, 'x' from users where email = '${email}' returning 1 as value`,
  )
  expect(await logIn(email, password)).toBeUndefined()
  await run(`reset-second-step --email ${email}`)
  expect(await logIn(email, password)).toBe('editor')
  const [line] = await asking(payload)(
    `select reason as value from audit_events order by at desc limit 1`,
  )
  expect(line).toBe('andet trin nulstillet')
})

test('a disabled account is out at once, and in again when enabled', async () => {
  const email = 'off@example.org'
  const password = passwordIn(await run(`create --role municipality --email ${email}`))
  expect(await logIn(email, password)).toBe('municipality')
  await run(`disable --email ${email}`)
  expect(await signInsOf(email)).toEqual(['0'])
  expect(await logIn(email, password)).toBe('refused')
  expect(await run('list')).toContainEqual(expect.stringMatching(/off@example.org.*\(disabled\)$/))
  await run(`enable --email ${email}`)
  expect(await logIn(email, password)).toBe('municipality')
})

test('whoever is invited is given a link, and the newest one alone holds', async () => {
  const email = 'inviteret@example.org'
  await expect(run(`invite --email ${email}`)).rejects.toThrow('Say which role with --role')
  const linkIn = (lines: readonly string[]) => /\/admin\/reset#([\w-]{43})$/m.exec(lines.join('\n'))
  const first = linkIn(await run(`invite --email ${email} --role editor`))?.[1]
  const second = linkIn(await run(`invite --email ${email}`))?.[1] ?? ''
  expect(first).not.toBe(second)
  const hash = createHash('sha256').update(second).digest('hex')
  const links = `select l.token_hash as value from password_links l
    join users u on u.id = l.account_id where u.email = '${email}'`
  expect(await asking(payload)(links)).toEqual([hash])
  await run(`disable --email ${email}`)
  expect(await asking(payload)(links)).toEqual([])
  await expect(run(`invite --email ${email}`)).rejects.toThrow('is disabled')
})

test.each(['reset', 'disable', 'enable', 'reset-second-step'])(
  '%s of nobody is refused in words',
  async (action) => {
    await expect(run(`${action} --email ghost@example.org`)).rejects.toMatchObject({
      name: 'Fault',
      message: 'There is no account for ghost@example.org.',
    })
  },
)

test('a given password is kept to the rule, and is not shown', async () => {
  await expect(run('create --role editor --email weak@example.org', 'kort')).rejects.toThrow(
    'at least 12 characters',
  )
  const said = await run('create --role editor --email own@example.org', 'elleve blaa cykler')
  expect(said.join()).not.toContain('cykler')
  expect(await logIn('own@example.org', 'elleve blaa cykler')).toBe('editor')
})

test('every change is in the log, and no password is', async () => {
  const log = await asking(payload)(
    `select concat_ws(' ', a.action, a.subject, a.reason, a.door) as value from audit_events a
     join users u on u.id::text = a.document where u.email = 'off@example.org' order by a.at`,
  )
  expect(log).toEqual([
    'accountChange users create municipality command',
    'accountChange users disable command',
    'accountChange users enable command',
  ])
})

test('as a command: a fault is one line on stderr and exit code 1', async () => {
  const ran = await startTask(url, [
    'account',
    'create',
    '--role',
    'boss',
    '--email',
    'a@example.org',
  ]).ended
  expect(ran.code).toBe(1)
  expect(ran.faults.trim().split('\n')).toHaveLength(1)
  expect(ran.faults).toContain('There is no role boss')
})

test('as a command: a password comes on standard input', async () => {
  const args = ['account', 'create', '--role', 'editor', '--email', 'pipe@example.org']
  const ran = await startTask(url, [...args, '--password-stdin'], 'tretten stille ugler\n').ended
  expect(ran.code).toBe(0)
  expect(ran.output).not.toContain('ugler')
  expect(await logIn('pipe@example.org', 'tretten stille ugler')).toBe('editor')
  const empty = await startTask(url, [...args, '--password-stdin']).ended
  expect([empty.code, empty.faults.trim()]).toEqual([1, 'No password came on standard input.'])
})
