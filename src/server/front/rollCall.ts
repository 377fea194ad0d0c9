import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished, type KeptAnswer } from './finished'
import type { Front } from './front'
import { rollCallPolicy } from './headers'
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
    return front.handle(request, response)
  }
  // A phone asks each time whether it has the newest, so that page and script fit together.
  sendKept(request, response, await file(front, path, type), { 'cache-control': 'no-cache' })
}

async function file({ assets, root }: Front, path: string, type: string): Promise<KeptAnswer> {
  const kept = assets.get(path)
  if (kept !== undefined) return kept
  const body = await readFile(join(root, '.build', 'phone', path.slice('/admin/hold/'.length)))
  const answer = { status: 200, headers: { 'content-type': type }, body }
  const made = await finished(answer, Date.now())
  assets.put(path, made)
  return made
}
