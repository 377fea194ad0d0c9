import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished, type KeptAnswer } from './finished'
import type { Front } from './front'
import { rollCallPolicy } from './headers'
import { inTurn } from './inTurn'
import { keptByNobodyUnlessSaid } from './keptByNobody'
import { pathOf } from './kinds'
import { sendKept } from './sendKept'

/** The roll-call's own script, style and worker, as `bundle` made them. */
const types: Readonly<Record<string, string>> = {
  '/admin/hold/app.js': 'text/javascript; charset=utf-8',
  '/admin/hold/worker.js': 'text/javascript; charset=utf-8',
  '/admin/hold/app.css': 'text/css; charset=utf-8',
}

/** The roll-call: a light page of our own beside Payload's admin, under a stricter policy. */
export async function answerRollCall(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Security-Policy', rollCallPolicy)
  const path = pathOf(request.url ?? '/')
  const type = types[path]
  if (type === undefined) {
    delete request.headers['content-security-policy']
    keptByNobodyUnlessSaid(response)
    return inTurn(front, request, () => front.handle(request, response))
  }
  // A phone asks each time whether it has the newest, so that page and script fit together.
  const name = path.slice('/admin/hold/'.length)
  const kept = await phoneFile(front, { path, name, type })
  sendKept(request, response, kept, { 'cache-control': 'no-cache' })
}

/** What runs on phones, as `bundle` made it. */
export async function phoneFile(
  { assets, root }: Front,
  { path, name, type }: Readonly<{ path: string; name: string; type: string }>,
): Promise<KeptAnswer> {
  const kept = assets.get(path)
  if (kept !== undefined) return kept
  const body = await readFile(join(root, '.build', 'phone', name))
  const answer = { status: 200, headers: { 'content-type': type }, body }
  const made = await finished(answer, Date.now())
  assets.put(path, made)
  return made
}
