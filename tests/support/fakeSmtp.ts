import { SMTPServer } from 'smtp-server'

export type FakeSmtp = {
  readonly url: string
  /** The letters that it took, as they came. */
  readonly taken: string[]
  readonly stop: () => Promise<void>
}

const refusal = (code: number, message: string) =>
  Object.assign(new Error(message), { responseCode: code })

/**
 * A mail server. What it does is told by the address: `ukendt@` is nobody's, `optaget@` is busy,
 * `spam@` is refused once it is read, `tavs@` is taken and the connection cut, `brat@` cuts it
 * before the letter is asked for.
 */
export async function fakeSmtp(password = 'hemmelig'): Promise<FakeSmtp> {
  const taken: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _, done) => {
      if (auth.password === password) done(null, { user: auth.username ?? '' })
      else done(refusal(535, 'no such login'))
    },
    onRcptTo: ({ address }, session, done) => {
      if (address.startsWith('ukendt@')) return done(refusal(550, 'no such user'))
      if (address.startsWith('optaget@')) return done(refusal(450, 'try later'))
      if (address.startsWith('brat@')) return cut(session.id)
      done()
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        if (to.startsWith('spam@')) return done(refusal(554, 'not this text'))
        taken.push(Buffer.concat(parts).toString())
        if (to.startsWith('tavs@')) return cut(session.id)
        done()
      })
    },
  })
  const cut = (id: string) => {
    for (const connection of server.connections)
      if (connection.session.id === id) connection.close()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return {
    url: `smtp://post:hemmelig@127.0.0.1:${address.port}`,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
