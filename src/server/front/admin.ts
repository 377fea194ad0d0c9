import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { adminPolicy } from './headers'

/** Staff's screens run only the scripts that this answer names by its nonce. */
export async function answerAdmin(
  { handle, settings }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64')
  const policy = adminPolicy(nonce, settings.NODE_ENV === 'development')
  // Next takes the nonce from the request, so one that a visitor sends must never reach it.
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  await handle(request, response)
}
