import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Service } from '@/jobs/messages/services'
import { rows, thePayload } from '../support/doors'
import { applicant, make } from '../support/factories'

// Reads its settings when it is first imported, which the doors set.
const { sendDue } = await import('@/jobs/messages/send')

let payload: Payload
beforeAll(async () => {
  payload = await thePayload()
})
beforeEach(() => rows('delete from messages'))

/** A database that fails whenever one record is asked for, as its driver would. */
const failingAt = (id: string): Payload =>
  new Proxy(payload, {
    get: (target, name) => {
      if (name !== 'findByID') return Reflect.get(target, name, target)
      return (asked: Parameters<Payload['findByID']>[0]) =>
        asked.id === id
          ? Promise.reject(new Error('Failed query: select\nparams: Prøve Hemmelig'))
          : target.findByID(asked)
    },
  })

let numbers = 4520001200
async function text() {
  const telephone = `+${(numbers += 1)}`
  const woman = await applicant({ telephone })
  const given = { applicant: woman, purpose: 'free', medium: 'sms', recipient: telephone }
  return { woman, id: await make('messages', given) }
}

const states = () => rows('select id::text, state, next_try_at from messages order by state')

test.each(['itself', 'its reader'])(
  'a message that cannot be looked at, for the sake of %s, keeps no other waiting',
  async (what) => {
    const went: string[] = []
    const service: Service = async ({ reference }) => {
      went.push(reference)
      return { state: 'sent', reference }
    }
    const services = { sms: service, email: service }
    const now = new Date()
    const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    const bad = await text()
    const good = await text()
    const logged = vi.spyOn(payload.logger, 'error')
    try {
      const broken = failingAt(what === 'itself' ? bad.id : bad.woman)
      expect(await sendDue(broken, { services, now: () => now })).toBe(1)
      expect(logged).toHaveBeenCalledTimes(1)
      const [told] = logged.mock.calls[0] ?? []
      expect(String(Reflect.get(Object(told), 'err'))).toBe(
        `Error: Message ${bad.id} was not looked at: Error`,
      )
    } finally {
      logged.mockRestore()
    }
    expect(await states()).toEqual([
      { id: bad.id, state: 'queued', next_try_at: later(2) },
      { id: good.id, state: 'sent', next_try_at: null },
    ])
    expect(await sendDue(payload, { services, now: () => later(1) })).toBe(0)
    expect(await sendDue(payload, { services, now: () => later(3) })).toBe(1)
    expect(went).toEqual([good.id, bad.id])
  },
)
