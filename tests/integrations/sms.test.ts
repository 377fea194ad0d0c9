import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendSms } from '@/integrations/sms/gatewayApi'
import { fakeSms, token, type Behaviour, type FakeSms } from '../support/fakeSms'

let service: FakeSms
beforeAll(async () => {
  service = await fakeSms()
})
afterAll(() => service.stop())

const sms = (text: string, recipient = '+4520000001') => ({ recipient, text, reference: 'ref-1' })
const access = () => ({ url: service.url, token, sender: 'Ballerup' })

describe('a text message', () => {
  test('is handed to the service with our reference, and its number comes back', async () => {
    expect(await sendSms(access(), sms('Vi ses på onsdag'))).toBe('1')
    expect(service.taken[0]?.body).toEqual({
      message: 'Vi ses på onsdag',
      sender: 'Ballerup',
      userref: 'ref-1',
      recipients: [{ msisdn: 4520000001 }],
    })
  })

  test('of other letters than the short alphabet is sent as UCS-2', async () => {
    await sendSms(access(), sms('نلتقي'))
    expect(service.taken.at(-1)?.body).toMatchObject({ encoding: 'UCS2' })
  })

  test.each<[Behaviour, string, string]>([
    [500, 'later', 'unreachable'],
    [503, 'later', 'unreachable'],
    [429, 'later', 'unreachable'],
    [403, 'later', 'credentials'],
    [422, 'never', 'badRecipient'],
    [400, 'never', 'refused'],
    [502, 'unknown', 'noAnswer'],
    [504, 'unknown', 'noAnswer'],
    ['takeAndReset', 'unknown', 'noAnswer'],
    ['takeAndSayNothing', 'unknown', 'noAnswer'],
  ])('that is met by %s is %s: %s', async (behaviour, verdict, reason) => {
    service.next.set(4520000002, [behaviour])
    const sending = sendSms(access(), sms('Hej', '+4520000002'), 300)
    await expect(sending).rejects.toMatchObject({ name: 'SendError', verdict, reason })
  })

  test('with a key that is not known may be sent once the key is mended', async () => {
    const wrong = { ...access(), token: 'forkert' }
    await expect(sendSms(wrong, sms('Hej'))).rejects.toMatchObject({
      verdict: 'later',
      reason: 'credentials',
    })
  })

  test('to a service that is not there has not left', async () => {
    const away = await fakeSms()
    await away.stop()
    await expect(sendSms({ ...access(), url: away.url }, sms('Hej'))).rejects.toMatchObject({
      verdict: 'later',
      reason: 'unreachable',
    })
  })

  test('that fails says nothing of the text, the number or the key', async () => {
    service.next.set(4520000003, [500])
    const failure: unknown = await sendSms(access(), sms('Hemmeligt', '+4520000003')).catch(
      (error: unknown) => error,
    )
    expect(JSON.stringify(failure) + String(failure)).not.toMatch(/Hemmeligt|2000|nøgle/)
  })
})
