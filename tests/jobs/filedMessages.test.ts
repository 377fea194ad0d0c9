import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { rows, thePayload } from '../support/doors'
import { applicant, make } from '../support/factories'

// Read their settings when they are first imported, which the doors set.
const { env } = await import('@/env')
const { inTransaction } = await import('@/database/inTransaction')
const { eraseApplicant } = await import('@/hooks/erasure')
const { sendDue } = await import('@/jobs/messages/send')
const { services: unset } = await import('@/jobs/messages/services')
const { retention } = await import('@/jobs/retention')
const { forgetLetters } = await import('@/jobs/retention/letters')

let payload: Payload
beforeAll(async () => {
  payload = await thePayload()
})

const minutes = (count: number) => new Date(Date.now() + count * 60_000)

async function text(msisdn: number) {
  const recipient = `+${msisdn}`
  const woman = await applicant({ telephone: recipient })
  const given = { applicant: woman, purpose: 'free', medium: 'sms', recipient }
  return { woman, id: await make('messages', given) }
}

async function rowOf(id: string) {
  const [row] = await rows('select * from messages where id::text = $1', [id])
  if (row === undefined) throw new Error('No such message')
  return row
}

test('without a service messages are written into the folder, and go with her', async () => {
  const { id, woman } = await text(4520000091)
  await sendDue(payload, { services: unset, now: () => new Date() })
  const row = await rowOf(id)
  expect(row).toMatchObject({ state: 'filed', failure: null })
  const file = path.join(env.DATA_DIR, 'sms', String(row['reference']))
  expect(readFileSync(file, 'utf8')).toContain('Prøvebesked')
  expect(statSync(file).mode & 0o077).toBe(0)
  await eraseApplicant(woman, await createLocalReq({}, payload))
  expect(existsSync(file)).toBe(false)
  expect(await rows('select 1 from messages where id::text = $1', [id])).toEqual([])
})

test('stay with her where her record stays after all', async () => {
  const { id, woman } = await text(4520000093)
  await sendDue(payload, { services: unset, now: () => new Date() })
  const file = path.join(env.DATA_DIR, 'sms', String((await rowOf(id))['reference']))
  const req = await createLocalReq({}, payload)
  const erased = inTransaction(req, async () => {
    await eraseApplicant(woman, req)
    throw new Error('Something else went wrong')
  })
  await expect(erased).rejects.toThrow('Something else')
  expect(existsSync(file)).toBe(true)
  expect(await rows('select 1 from messages where id::text = $1', [id])).toHaveLength(1)
})

test('that are left behind, because the product was ended in between, go the next night', async () => {
  const { id, woman } = await text(4520000094)
  await sendDue(payload, { services: unset, now: () => new Date() })
  const file = path.join(env.DATA_DIR, 'sms', String((await rowOf(id))['reference']))
  const left = () => rows('select path from file_removals')
  // Nothing removes a folder as a file, so it stays as it would after a loss of power.
  rmSync(file)
  mkdirSync(file)
  await eraseApplicant(woman, await createLocalReq({}, payload))
  expect(await left()).toEqual([{ path: path.join('sms', path.basename(file)) }])
  rmdirSync(file)
  writeFileSync(file, 'Prøvebesked')
  await retention(payload, new Date())
  expect(existsSync(file)).toBe(false)
  expect(await left()).toEqual([])
})

test('what stands in the folder is kept no longer than messages are', async () => {
  const { id } = await text(4520000092)
  await sendDue(payload, { services: unset, now: () => new Date() })
  const file = path.join(env.DATA_DIR, 'sms', String((await rowOf(id))['reference']))
  const forget = async (before: Date) => {
    const req = await createLocalReq({}, payload)
    return inTransaction(req, () => forgetLetters(before, req))
  }
  await forget(minutes(-1))
  expect(existsSync(file)).toBe(true)
  expect(await forget(minutes(1))).toBeGreaterThan(0)
  expect(existsSync(file)).toBe(false)
})

test('Payload’s own letters go the same way', async () => {
  await payload.sendEmail({ to: 'konto@hedegaven.example', subject: 'Ny kode', html: '<p>Her</p>' })
  const folder = path.join(env.DATA_DIR, 'mail')
  const letters = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  expect(letters.some((one) => one.includes('konto@hedegaven.example'))).toBe(true)
})
