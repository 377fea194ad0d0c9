import { SendError } from '../sendError'
import type { Letter } from '../toFolder'

/** `url` as smtp://user:password@host:587 or smtps://…; `from` is an address. */
export type SmtpAccess = Readonly<{ url: string; from: string }>

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Sends one letter. `reference` is ours and becomes its Message-ID, so that a letter that did arrive
 * twice is seen to be one.
 * @returns the Message-ID
 * @throws SendError: never with the text, the address or the password in it.
 */
export async function sendBySmtp(
  { url, from }: SmtpAccess,
  letter: Letter & Readonly<{ reference: string }>,
  limits: Partial<typeof timeouts> = {},
): Promise<string> {
  const { to, subject, body, html, reference } = letter
  let began = false
  // Half a megabyte of code that a start without letters need not read.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url,
    ...timeouts,
    ...limits,
    transactionLog: true,
    // The server asks for the text last, by 354: until then nothing can have left.
    logger: {
      debug: (_: unknown, line: unknown) => {
        if (typeof line === 'string' && line.startsWith('354')) began = true
      },
    },
  })
  const messageId = `<${reference}@${from.split('@')[1] ?? 'localhost'}>`
  try {
    await transport.sendMail({
      from,
      to,
      subject,
      messageId,
      ...(html === undefined ? { text: body } : { html }),
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return messageId
  } catch (error) {
    throw toSendError(error, began)
  } finally {
    transport.close()
  }
}

function toSendError(error: unknown, began: boolean): SendError {
  const code = partOf(error, 'code')
  const status = partOf(error, 'responseCode')
  const command = partOf(error, 'command')
  const options = { cause: error }
  if (code === 'EAUTH' || code === 'ENOAUTH') return new SendError('later', 'credentials', options)
  if (typeof status === 'number' && status >= 500)
    return new SendError('never', command === 'RCPT TO' ? 'badRecipient' : 'refused', options)
  if (typeof status === 'number' && status >= 400)
    return new SendError('later', 'unreachable', options)
  if (code === 'EENVELOPE') return new SendError('never', 'badRecipient', options)
  return began
    ? new SendError('unknown', 'noAnswer', options)
    : new SendError('later', 'unreachable', options)
}

function partOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null && name in error
    ? Reflect.get(error, name)
    : undefined
}
