import * as fc from 'fast-check'

const place = fc.constantFrom(
  '',
  '/da',
  '/ar',
  '/da/historier',
  '/da/tilmeld',
  '/da/aktiviteter',
  '/api',
  '/api/stories',
  '/api/media/file',
  '/admin',
  '/_next',
  '/_next/static',
  '/_next/image',
  '/_next/data',
)
const rest = fc.oneof(
  fc.webPath(),
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
const query = fc.oneof(
  fc.constant(''),
  fc.webQueryParameters().map((one) => `?${one}`),
  fc.constantFrom('?_rsc=1', '?%', '?page=-1', '?where[a][b]=%00'),
)
const headers = fc.constantFrom<Record<string, string>>(
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
const method = fc.constantFrom('GET', 'GET', 'POST', 'HEAD')
const body = fc.constantFrom('', '{', 'a=%', '--x\r\n\r\n', '\u0000')

/** What a stranger may send, well-formed or not. */
export const anyRequest = fc.record({ place, rest, query, headers, method, body })
