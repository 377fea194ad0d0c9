import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sendBySmtp } from '@/integrations/mail/smtp'
import { fakeSmtp, type FakeSmtp } from '../support/fakeSmtp'

let server: FakeSmtp
beforeAll(async () => {
  server = await fakeSmtp()
})
afterAll(() => server.stop())

const access = () => ({ url: server.url, from: 'post@hedegaven.example' })
const letter = (to: string) => ({
  to: `${to}@kvinde.example`,
  subject: 'رسالة لكِ',
  body: 'Vi ses på onsdag',
  reference: 'ref-2',
})

describe('a letter', () => {
  test('is taken by the mail server under a name that is the same each time', async () => {
    const id = '<ref-2@hedegaven.example>'
    expect(await sendBySmtp(access(), letter('her'))).toBe(id)
    expect(server.taken[0]).toContain(`Message-ID: ${id}`)
    expect(server.taken[0]).toContain('From: post@hedegaven.example')
    expect(server.taken[0]).toMatch(
      /Vi ses p=C3=A5 onsdag|VmkgcyBlcyBww6Ugb25zZGFn|Vmkgc2VzIHDDpSBvbnNkYWc/,
    )
  })

  test('of Payload’s goes as it is written', async () => {
    await sendBySmtp(access(), { ...letter('staff'), html: '<p>Ny adgangskode</p>' })
    expect(server.taken.at(-1)).toContain('text/html')
  })

  test.each([
    ['ukendt', 'never', 'badRecipient'],
    ['optaget', 'later', 'unreachable'],
    ['spam', 'never', 'refused'],
    ['brat', 'later', 'unreachable'],
    ['tavs', 'unknown', 'noAnswer'],
  ])('to %s@ is sent %s: %s', async (to, verdict, reason) => {
    await expect(sendBySmtp(access(), letter(to))).rejects.toMatchObject({
      name: 'SendError',
      verdict,
      reason,
    })
  })

  test('with a log-in that is not known may be sent once that is mended', async () => {
    const strict = await fakeSmtp('en anden')
    const sending = sendBySmtp({ ...access(), url: strict.url }, letter('her'))
    await expect(sending).rejects.toMatchObject({ verdict: 'later', reason: 'credentials' })
    await strict.stop()
  })

  test('to a server that is not there has not left', async () => {
    const away = await fakeSmtp()
    await away.stop()
    const sending = sendBySmtp({ ...access(), url: away.url }, letter('her'))
    await expect(sending).rejects.toMatchObject({ verdict: 'later', reason: 'unreachable' })
  })

  test.each([
    ['at once', '', 'later', 'unreachable'],
    ['after its greeting', '220 post\r\n', 'later', 'unreachable'],
  ])('to a server that hangs %s is given up', async (_, greeting, verdict, reason) => {
    const hanging = createServer((socket) => socket.write(greeting))
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve))
    const { port } = z.object({ port: z.number() }).parse(hanging.address())
    const url = `smtp://post:hemmelig@127.0.0.1:${port}`
    const soon = { greetingTimeout: 200, socketTimeout: 200 }
    const sending = sendBySmtp({ ...access(), url }, letter('her'), soon)
    await expect(sending).rejects.toMatchObject({ verdict, reason })
    hanging.close()
  })
})
