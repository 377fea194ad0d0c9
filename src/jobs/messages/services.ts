import path from 'node:path'
import type { MessageMedium } from '@/domain/choices/messages'
import { filedIn } from '@/domain/messages'
import { env } from '@/env'
import { sendBySmtp } from '@/integrations/mail/smtp'
import { sendSms } from '@/integrations/sms/gatewayApi'
import { letterToFolder, type Letter } from '@/integrations/toFolder'

export type Outgoing = Letter & Readonly<{ reference: string }>

/** What became of it, with the service's own name for it. A service that is not set up files it. */
export type Done = Readonly<{ state: 'sent' | 'filed'; reference: string }>

/** @throws SendError when it did not go, or nobody knows */
export type Service = (outgoing: Outgoing) => Promise<Done>

export type Services = Readonly<Record<MessageMedium, Service>>

export const letters: Service = async (outgoing) => {
  const { SMTP_URL, MAIL_FROM } = env
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return toFolder('email', outgoing)
  const access = { url: SMTP_URL, from: MAIL_FROM }
  return { state: 'sent', reference: await sendBySmtp(access, outgoing) }
}

const texts: Service = async (outgoing) => {
  const { SMS_URL, SMS_TOKEN, SMS_SENDER } = env
  if (SMS_TOKEN === undefined || SMS_SENDER === undefined) return toFolder('sms', outgoing)
  const access = { url: SMS_URL, token: SMS_TOKEN, sender: SMS_SENDER }
  const { to, body, reference } = outgoing
  return {
    state: 'sent',
    reference: await sendSms(access, { recipient: to, text: body, reference }),
  }
}

/** As the settings say. */
export const services: Services = { sms: texts, email: letters }

async function toFolder(medium: MessageMedium, outgoing: Outgoing): Promise<Done> {
  const reference = await letterToFolder(path.resolve(env.DATA_DIR, filedIn[medium]), outgoing)
  return { state: 'filed', reference }
}
