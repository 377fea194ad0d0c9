import * as fc from 'fast-check'
import { inherited } from '../support/inherited'

const name = fc.constantFrom(...inherited)

/** Where names of all kinds are looked up: what stands behind each is for whoever asks to say. */
export const places = [
  '',
  '/da',
  '/ar',
  '/da/historier',
  '/da/tilmeld',
  '/da/aktiviteter',
  '/api',
  '/api/stories',
  '/api/media/file',
  '/api/globals',
  '/api/access',
  '/api/graphql',
  '/api/users',
  '/api/payload-preferences',
  '/api/payload-jobs',
  '/api/payload-locked-documents',
  '/admin',
  '/admin/collections',
  '/admin/globals',
  '/bevis',
  '/da/bevis',
  '/da/min-side',
  '/da/min-kalender',
  '/_next',
  '/_next/static',
  '/_next/image',
  '/_next/data',
] as const
const place = fc.constantFrom(...places)
const rest = fc.oneof(
  fc.webPath(),
  fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `/${names.join('/')}`),
  fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((one) => `/${encodeURIComponent(one.toWellFormed())}`),
  fc.constantFrom(
    '/..%2f..',
    '/%252e%252e',
    '/%25E0%25A4%25A',
    '//evil.example',
    '/\\evil',
    '/%5c',
    '/__nextjs',
    '/[slug]',
    '/%5Bslug%5D',
    '/a.rsc',
    '/a.txt',
    '/1',
    '/null',
  ),
)
const asked = fc.oneof(
  name,
  fc.constantFrom(
    'where',
    'sort',
    'select',
    'populate',
    'joins',
    'locale',
    'fallback-locale',
    'depth',
    'limit',
    'page',
    'draft',
    'trash',
    'lang',
    'side',
    'documentId',
    'variables',
  ),
)
/** How an address may say one thing: once, twice, as a list or in parts. */
const forms = fc.constantFrom<(name: string, inner: string, value: string) => string>(
  (one, _, value) => `?${one}=${value}`,
  (one, inner, value) => `?${one}=${value}&${one}=${inner}`,
  (one, _, value) => `?${one}[]=${value}`,
  (one, inner, value) => `?${one}[999999]=${value}&${one}[${inner}]=1`,
  (one, inner, value) => `?${one}[${inner}][${value}]=x`,
  (one, inner, value) => `?${one}[or][0][and][0][${inner}][equals]=${value}`,
  (one, inner, value) => `?${one}[document.value][${inner}]=${value}&${one}[id][not_in]=null`,
)
const query = fc.oneof(
  fc.constant(''),
  fc.webQueryParameters().map((one) => `?${one}`),
  fc.tuple(asked, name, name, forms).map(([one, inner, value, form]) => form(one, inner, value)),
  fc.constantFrom('?_rsc=1', '?%', '?page=-1', '?where[a][b]=%00'),
)
/** Of headers that are looked up by what they say. */
const named = fc
  .tuple(
    fc.constantFrom(
      'accept-language',
      'content-type',
      'cookie',
      'authorization',
      'next-action',
      'x-http-method-override',
      'x-payload-http-method-override',
      'range',
    ),
    name,
    fc.constantFrom('', '=', 'payload-lng=', 'payload-token=', 'users API-Key '),
  )
  .map(([header, value, before]): Record<string, string> => ({ [header]: `${before}${value}` }))
const known = fc.constantFrom<Record<string, string>>(
  {},
  { rsc: '1' },
  { 'next-action': 'x' },
  { cookie: '%; payload-token=x; =' },
  { 'accept-language': '***' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'application/json' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  {
    'content-type': 'application/x-www-form-urlencoded',
    'next-action': '0'.repeat(42),
    rsc: '1',
  },
  { 'if-none-match': '*', range: 'bytes=5-1' },
)
const headers = fc.oneof(known, named)
const method = fc.constantFrom('GET', 'GET', 'POST', 'HEAD')
const body = fc.oneof(
  fc.constantFrom('', '{', 'a=%', '--x\r\n\r\n', '\u0000', 'null', '[]', '5', '["$1"]'),
  fc.tuple(name, name).map(([one, other]) => `{"${one}":{"${other}":"${one}"}}`),
  name.map((one) => `{"query":"{ ${one} }","documentId":"${one}","operationName":"${one}"}`),
  name.map((one) => `${one}=1&${one}[${one}]=2`),
)

/** What a stranger may send, well-formed or not. */
export const anyRequest = fc.record({ place, rest, query, headers, method, body })
