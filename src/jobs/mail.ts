import path from 'node:path'
import type { EmailAdapter } from 'payload'
import { z } from 'zod'
import { env } from '@/env'
import { mailToFolder } from '@/integrations/mail/toFolder'

const letter = z.object({
  to: z.union([z.string(), z.array(z.string()).transform((all) => all.join(', '))]),
  subject: z.string().default(''),
  html: z.string().optional(),
  text: z.string().optional(),
})

/** How Payload's own letters (a new password) leave the house. */
export const mail: EmailAdapter = () => ({
  name: 'folder',
  defaultFromAddress: 'bydelsmodre@example.org',
  defaultFromName: 'Bydelsmødre',
  sendEmail: async (message) => {
    const { to, subject, html, text } = letter.parse(message)
    await mailToFolder(path.resolve(env.DATA_DIR, 'mail'), {
      to,
      subject,
      body: text ?? html ?? '',
    })
  },
})
