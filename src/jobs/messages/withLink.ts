import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { messageText } from '@/domain/messageText'
import type { Message } from '@/generated/payload-types'
import { newLinkToken } from '@/hooks/linkTokens'
import { linkAddress, openToken } from '@/hooks/privateLinks'
import { idOf } from '@/hooks/relation'
import { SendError } from '@/integrations/sendError'
import type { Service } from './services'

const purpose = 'page'

/**
 * The service, with the address of her own page made for this one try. It opens her page, and closes
 * the address before it, once the message has left or may have: one that did not changes nothing.
 */
export const withLink =
  (service: Service, { applicant, language }: Message, payload: Payload): Service =>
  async (outgoing) => {
    const token = newLinkToken()
    const open = async () => {
      const req = await createLocalReq({}, payload)
      const holding = { holder: 'applicant', id: idOf(applicant) ?? '' } as const
      await inTransaction(req, () => openToken(holding, { purpose, token }, req))
    }
    const link = linkAddress(purpose, language, token)
    try {
      const body = messageText('privateLink', language, { link })
      const done = await service({ ...outgoing, body })
      await open()
      return done
    } catch (error) {
      if (error instanceof SendError && error.verdict === 'unknown') await open()
      throw error
    }
  }
