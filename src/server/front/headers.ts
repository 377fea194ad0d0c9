import type { Settings } from '../../settings'

/** Public pages run no script at all, and take nothing from elsewhere. */
export const publicPolicy = policy({
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'media-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})

/** A story before it is out, in the frame beside the form that it is written in. */
export const previewPolicy = policy({
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'media-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
})

/** The tally keeps what has no net yet: its own script may speak to its own server. */
export const tallyPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})

/** Payload's admin puts styles into the page by script, which no nonce covers. */
export function adminPolicy(nonce: string, dev: boolean): string {
  return policy({
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': `'self'${dev ? ' ws:' : ''}`,
    'form-action': "'self'",
    'base-uri': "'self'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  })
}

/** The roll-call's page is all our own: no script, style or address of anybody else's. */
export const rollCallPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})

/** Answers of the API are data; as pages they may do nothing. */
export const dataPolicy = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" })

export function commonHeaders({ SERVER_URL }: Settings): readonly (readonly [string, string])[] {
  const always = [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ] as const
  return SERVER_URL.startsWith('https:')
    ? [...always, ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']]
    : always
}

function policy(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
