import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { queueMessage } from '@/hooks/queueMessage'
import { rows, thePayload } from '../support/doors'
import { applicant, make } from '../support/factories'
import { unique } from '../support/unique'

let req: PayloadRequest
const fresh = async () => createLocalReq({}, await thePayload())
beforeAll(async () => {
  req = await fresh()
})

const link = '…'
const of = (key: string) => rows('select * from messages where key = $1', [key])

describe('a message that is queued', () => {
  test('goes to her telephone in her language, and may be regretted for five minutes', async () => {
    const key = `prøve ${unique()}`
    const her = await applicant({ telephone: '+4520000071', locale: 'tr' })
    const before = Date.now()
    const order = { applicant: her, purpose: 'privateLink', values: { link }, key } as const
    expect(await queueMessage(req, order)).toBe(true)
    const [row] = await of(key)
    expect(row).toMatchObject({
      medium: 'sms',
      recipient: '+4520000071',
      language: 'tr',
      state: 'queued',
      body: `Bu sizin kendi sayfanız. Bağlantıyı başkasına vermeyin.\n${link}`,
    })
    expect(Number(row?.['next_try_at'])).toBeGreaterThanOrEqual(before + 5 * 60_000)
  })

  test('goes by e-mail to whoever has no telephone, also to a teacher', async () => {
    const key = `prøve ${unique()}`
    const teacher = await make('teachers', { email: 'underviser@skole.example' })
    const when = new Date('2031-09-03T15:00:00Z')
    await queueMessage(req, { teacher, purpose: 'eveningCancelled', values: { when }, key })
    const [row] = await of(key)
    expect(row).toMatchObject({
      medium: 'email',
      recipient: 'underviser@skole.example',
      teacher_id: teacher,
      applicant_id: null,
    })
    expect(row?.['about']).toEqual(when)
  })

  test('to somebody with neither says so, for staff to call her another way', async () => {
    const key = `prøve ${unique()}`
    const her = await applicant({ reachThrough: true })
    await queueMessage(req, { applicant: her, purpose: 'diplomaReady', values: {}, key })
    expect((await of(key))[0]).toMatchObject({ state: 'failed', failure: 'noContact' })
  })

  test('is made once for a key, also when many make it at the same moment', async () => {
    const key = `prøve ${unique()}`
    const her = await applicant({ telephone: '+4520000072' })
    const order = { applicant: her, purpose: 'privateLink', values: { link }, key } as const
    const made = await Promise.all(
      Array.from({ length: 6 }, async () => queueMessage(await fresh(), order)),
    )
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(await of(key)).toHaveLength(1)
  })

  test('is not there when what it tells of was not stored', async () => {
    const key = `prøve ${unique()}`
    const her = await applicant({ telephone: '+4520000073' })
    const mine = await fresh()
    const work = inTransaction(mine, async () => {
      await queueMessage(mine, { applicant: her, purpose: 'privateLink', values: { link }, key })
      throw new Error('the change was refused')
    })
    await expect(work).rejects.toThrow('the change was refused')
    expect(await of(key)).toEqual([])
  })

  test('has one reader, as PostgreSQL upholds', async () => {
    const none = `insert into messages (purpose, medium, language, recipient, body) values ('free', 'sms', 'da', '+4520000074', 'x')`
    await expect(rows(none)).rejects.toThrow('messages_one_reader')
  })
})
