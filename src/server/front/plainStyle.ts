import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from './answer'
import { dataPolicy } from './headers'

/** Enough for a page of the server's own to be read with ease, also in the dark and from the right. */
const style = `:root{color-scheme:light dark;--ground:#fffdfb;--ink:#2a1b33;--accent:#7a1f54;--on:#fff}
@media(prefers-color-scheme:dark){:root{--ground:#1a131f;--ink:#f7eef4;--accent:#f3b4d6;--on:#2a1b33}}
body{margin:0;background:var(--ground);color:var(--ink);font:112.5%/1.6 system-ui,sans-serif}
:is(html:lang(ar),html:lang(fa),html:lang(ur)) body{font-size:125%;line-height:1.8}
main{max-inline-size:38rem;margin-inline:auto;padding:3rem 1.25rem}
h1{line-height:1.3}
a{color:var(--accent);display:inline-flex;align-items:center;min-block-size:3rem}
button{min-block-size:3.2rem;padding:.75rem 2rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on);font:inherit;font-weight:700;cursor:pointer}
:focus-visible{outline:.2rem solid currentcolor;outline-offset:.15rem}`

export function answerPlainStyle(request: IncomingMessage, response: ServerResponse): void {
  send(request, response, {
    status: 200,
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'content-security-policy': dataPolicy,
    },
    body: Buffer.from(style),
  })
}
