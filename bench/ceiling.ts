import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { Pool } from 'pg'
import { z } from 'zod'

/**
 * How fast it could be: /raw/<name> gives from memory what was PUT there, once it has read what was
 * sent, and GET /stories asks PostgreSQL for the ten newest in one prepared statement that makes the
 * JSON itself.
 */
const settings = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number() })
  // oxlint-disable-next-line node/no-process-env -- this process's own settings
  .parse(process.env)

const pool = new Pool({ connectionString: settings.DATABASE_URL, max: 10 })
const bodies = new Map<string, Buffer>()

const newest = {
  name: 'newest',
  text: `select json_agg(one)::text as found from (
    select s.id, s.slug, s.published_at, l.title, l.lead
    from stories s join stories_locales l on l._parent_id = s.id and l._locale = 'da'
    where s.status = 'published' order by s.published_at desc limit 10) one`,
}

const found = z.object({ found: z.string() })

createServer((request, answer) => {
  const { url = '/' } = request
  if (url === '/stories') {
    void pool.query(newest).then(({ rows: [row] }) => {
      answer.writeHead(200, { 'content-type': 'application/json' })
      answer.end(found.parse(row).found)
    })
    return
  }
  if (request.method === 'PUT') {
    void buffer(request).then((body) => {
      bodies.set(url, body)
      answer.writeHead(204).end()
    })
    return
  }
  const body = bodies.get(url)
  if (body === undefined) {
    answer.writeHead(404).end()
    return
  }
  const give = () => {
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
    answer.end(body)
  }
  if (request.method === 'POST') request.resume().once('end', give)
  else give()
}).listen(settings.PORT)
