import type { SanitizedConfig } from 'payload'
import { createPayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { staffLanguage } from '@/hooks/refuse'
import { idOf } from '@/hooks/relation'
import { findSession } from './found'
import { rollCallOf } from './gather'
import { rollCallPage } from './page'

type Asked = Readonly<{ config: Promise<SanitizedConfig>; team: string; session: string }>

/**
 * Answers `/admin/hold/{team}/gang/{session}`. A stranger is sent to the log-in, whether or not there
 * is such a page; whoever is logged in and may not call the roll is told that there is none.
 */
export async function answerRollCall(
  request: Request,
  { config, team, session }: Asked,
): Promise<Response> {
  const req = await createPayloadRequest({ config, request })
  const viewer = viewerOf(req.user)
  if (viewer === null) return toLogIn(`/admin/hold/${team}/gang/${session}`)
  const found = isProgrammeStaff(viewer) ? await findSession(session, req) : null
  if (found === null || idOf(found.team) !== team) return page(404, notFoundPage)
  return page(200, rollCallPage(staffLanguage(req), await rollCallOf(found, req)))
}

/** Answers the empty page that a phone keeps. It is the same for everyone and needs no log-in. */
export function answerShell(): Response {
  return page(200, rollCallPage('da', null))
}

function page(status: number, body: string): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(body, { status, headers })
}

function toLogIn(path: string): Response {
  const location = `/admin/login?redirect=${encodeURIComponent(path)}`
  return new Response(null, {
    status: 302,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  })
}

const notFoundPage = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Siden findes ikke</title>
<link rel="stylesheet" href="/admin/hold/app.css">
</head>
<body><main><h1>Siden findes ikke</h1><p><a class="button" href="/admin">I dag</a></p></main></body>
</html>
`
