import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { GRAPHQL_POST, REST_POST } from '@payloadcms/next/routes'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload } from 'payload'
import { z } from 'zod'

/**
 * Payload as it comes, with the two indexes that its lists need: stories in two languages with tags
 * and a picture, tags that lead back to their stories, evenings with their team and module (which are
 * the tags), applicants, no rules. Its own handlers answer, without Next around them, which
 * flatters it by about a millisecond of processor a request.
 */
const settings = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number(), FILL: z.string().optional() })
  // oxlint-disable-next-line node/no-process-env -- this process's own settings
  .parse(process.env)

const everyone = { read: () => true, create: () => true }

const config = buildConfig({
  secret: 'of the bench and of nothing else',
  telemetry: false,
  db: postgresAdapter({
    pool: { connectionString: settings.DATABASE_URL },
    push: settings.FILL !== undefined,
    idType: 'uuid',
  }),
  editor: lexicalEditor(),
  localization: { locales: ['da', 'en'], defaultLocale: 'da', fallback: true },
  logger: { options: { level: 'error' } },
  collections: [
    {
      slug: 'media',
      access: everyone,
      fields: [
        { name: 'alt', type: 'text', localized: true },
        { name: 'filename', type: 'text' },
      ],
    },
    {
      slug: 'modules',
      access: everyone,
      fields: [
        { name: 'name', type: 'text', localized: true },
        { name: 'stories', type: 'join', collection: 'stories', on: 'tags' },
      ],
    },
    {
      slug: 'teams',
      access: everyone,
      fields: [
        { name: 'name', type: 'text' },
        { name: 'status', type: 'text', index: true },
      ],
    },
    {
      slug: 'sessions',
      access: everyone,
      fields: [
        { name: 'team', type: 'relationship', relationTo: 'teams' },
        { name: 'module', type: 'relationship', relationTo: 'modules' },
        { name: 'startsAt', type: 'date', index: true },
        { name: 'endsAt', type: 'date' },
        { name: 'place', type: 'text' },
      ],
    },
    {
      slug: 'stories',
      access: everyone,
      fields: [
        { name: 'slug', type: 'text', unique: true, index: true },
        { name: 'title', type: 'text', localized: true },
        { name: 'lead', type: 'textarea', localized: true },
        { name: 'body', type: 'richText', localized: true },
        { name: 'status', type: 'text', index: true },
        { name: 'publishedAt', type: 'date', index: true },
        { name: 'picture', type: 'upload', relationTo: 'media' },
        { name: 'tags', type: 'relationship', relationTo: 'modules', hasMany: true },
      ],
    },
    {
      slug: 'applicants',
      access: everyone,
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'telephone', type: 'text', required: true },
        { name: 'area', type: 'text' },
        { name: 'status', type: 'text', index: true },
      ],
    },
  ],
})

await getPayload({ config })
// Only the tables were wanted.
if (settings.FILL !== undefined) process.exit(0)
const graphql = GRAPHQL_POST(config)
const rest = REST_POST(config)

createServer((incoming, outgoing) => {
  void answer(incoming).then(({ status, body }) => {
    outgoing.writeHead(status, { 'content-type': 'application/json' })
    outgoing.end(body)
  })
}).listen(settings.PORT)

async function answer(incoming: IncomingMessage): Promise<{ status: number; body: string }> {
  const { method, url = '/' } = incoming
  if (method !== 'POST') return { status: 404, body: '' }
  const request = new Request(`http://localhost:${settings.PORT}${url}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: await text(incoming),
  })
  const slug = url.replace(/^\/api\//, '').split('/')
  const response = await (url === '/api/graphql'
    ? graphql(request)
    : rest(request, { params: Promise.resolve({ slug }) }))
  return { status: response.status, body: await response.text() }
}
