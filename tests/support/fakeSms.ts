import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'

/** What the service does with a message: take it, or one of the ways in which it goes wrong. */
export type Behaviour = 'take' | 'takeAndSayNothing' | 'takeAndReset' | number

export type FakeSms = {
  readonly url: string
  /** Every message that it took, in order. */
  readonly taken: { readonly userref: string; readonly msisdn: number; readonly body: unknown }[]
  /** How often it was asked, whatever came of it. */
  asked: number
  /** What it does with messages to a number, once for each; otherwise it takes them. */
  readonly next: Map<number, Behaviour[]>
  readonly stop: () => Promise<void>
}

const sent = z.looseObject({
  userref: z.string(),
  message: z.string(),
  sender: z.string(),
  recipients: z.array(z.object({ msisdn: z.number() })).length(1),
})

export const token = 'prøvens nøgle'

/** A server that speaks the REST interface of the text message service, and fails as told. */
export async function fakeSms(): Promise<FakeSms> {
  const taken: FakeSms['taken'] = []
  const next = new Map<number, Behaviour[]>()
  const server = createServer((request, response) => {
    fake.asked += 1
    void read(request).then((text) => answer(request, response, text))
  })
  const answer = (request: IncomingMessage, response: ServerResponse, text: string) => {
    const given = request.headers.authorization
    const expected = `Basic ${Buffer.from(`${token}:`).toString('base64')}`
    if (request.url !== '/rest/mtsms' || request.method !== 'POST') return say(response, 404)
    if (given !== expected) return say(response, 401)
    const body = sent.parse(JSON.parse(text))
    const msisdn = body.recipients[0]?.msisdn ?? 0
    const behaviour = next.get(msisdn)?.shift() ?? 'take'
    if (typeof behaviour === 'number') return say(response, behaviour)
    taken.push({ userref: body.userref, msisdn, body })
    if (behaviour === 'takeAndReset') return request.socket.resetAndDestroy()
    if (behaviour === 'take')
      say(response, 200, { ids: [taken.length], usage: { total_cost: 0.1, currency: 'DKK' } })
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  const fake: FakeSms = {
    url: `http://127.0.0.1:${address.port}`,
    taken,
    asked: 0,
    next,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return fake
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}

function say(response: ServerResponse, status: number, body: unknown = { message: 'nej' }): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
