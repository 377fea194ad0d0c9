import { randomUUID } from 'node:crypto'
import type { EmailAdapter } from 'payload'
import { z } from 'zod'
import { env } from '@/env'
import { letters } from './messages/services'

const letter = z.object({
  to: z.union([z.string(), z.array(z.string()).transform((all) => all.join(', '))]),
  subject: z.string().default(''),
  html: z.string().optional(),
  text: z.string().optional(),
})

/** How Payload's own letters (a new password) leave the house: by the same way as all others. */
export const mail: EmailAdapter = () => ({
  name: env.SMTP_URL === undefined ? 'folder' : 'smtp',
  defaultFromAddress: env.MAIL_FROM ?? 'bydelsmodre@example.org',
  defaultFromName: 'Bydelsmødre',
  sendEmail: async (message) => {
    const { to, subject, html, text } = letter.parse(message)
    await letters({ to, subject, body: text ?? html ?? '', html, reference: randomUUID() })
  },
})
