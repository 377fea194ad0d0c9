import { existsSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { s3 } from '../support/inBucket'
import { at, fetchFile, rest, rows, textAt, thePayload } from '../support/doors'
import { make, publishedStory, submittedExpense } from '../support/factories'
import { fakeGraph, graphPage, graphToken } from '../support/fakeGraph'
import { person, people, type People } from '../support/people'
import type { Person } from '../support/person'
import { filesIn } from '../support/zip'
import { changing, done, stored } from '../hooks/attempts'
import { published } from '../hooks/telling'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

const { env } = await import('@/env')
const { newLinkToken } = await import('@/hooks/linkTokens')
const { inTransaction } = await import('@/database/inTransaction')
const { openToken } = await import('@/hooks/privateLinks')
const { publishDue } = await import('@/jobs/publishing/publishDue')
const { pageAt } = await import('@/integrations/facebook/page')
const picture = await import('@/app/(site)/[locale]/avis/[token]/billede.jpg/route')

let everyone: People
let coordinator: Person
beforeAll(async () => {
  everyone = await people()
  coordinator = await person('coordinator')
})
afterEach(() => {
  s3.behave = () => 'obey'
})

const away = (): void => {
  s3.behave = () => 503
}
const fileOf = async (collection: string, id: string) => {
  const name = String(at(await stored(collection, id), 'filename'))
  expect(existsSync(path.join(env.DATA_DIR, collection, name))).toBe(false)
  return {
    address: `/api/${collection}/file/${name}`,
    data: s3.objects.get(`${collection}/${name}`)?.data,
  }
}
const shown = async () => {
  const media = await make('media')
  const story = await publishedStory({ picture: media })
  return { story, ...(await fileOf('media', media)) }
}

describe('a public picture', () => {
  test('is given whole, in parts, and not again to those who have it', async () => {
    const { address, data } = await shown()
    const whole = await rest('GET', address)
    expect(whole.status).toBe(200)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=30, must-revalidate',
      'content-length': String(data?.length),
      'content-type': 'image/webp',
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    })
    expect((await fetchFile(address, null)).bytes).toEqual(data)
    const part = await rest('GET', address, { headers: { Range: 'bytes=2-5' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 2-5/${data?.length}`)
    expect(part.headers.get('content-length')).toBe('4')
    const beyond = await rest('GET', address, { headers: { Range: `bytes=${data?.length}-` } })
    expect([beyond.status, beyond.text]).toEqual([416, ''])
    expect(beyond.headers.get('content-range')).toBe(`bytes */${data?.length}`)
    const tag = whole.headers.get('etag') ?? ''
    s3.calls.length = 0
    const again = await rest('GET', address, { headers: { 'If-None-Match': tag } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect(s3.calls.every((call) => call.startsWith('HEAD '))).toBe(true)
  })

  test('is gone with its story at once, and nobody asks the bucket then', async () => {
    const { address, story } = await shown()
    done(await changing('stories', story, { status: 'withdrawn' }, coordinator))
    s3.calls.length = 0
    expect((await rest('GET', address)).status).toBe(404)
    expect((await rest('GET', address, { as: everyone.municipality })).status).toBe(404)
    expect(s3.calls).toEqual([])
    const staff = await rest('GET', address, { as: everyone.editor })
    expect([staff.status, staff.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  test('is not there where its file is lost, and told to be away where nobody knows', async () => {
    const { address } = await shown()
    for (const behaviour of [503, 403, 'reset'] as const) {
      s3.behave = () => behaviour
      const answer = await rest('GET', address)
      expect(answer.status).toBe(503)
      expect(textAt(answer.json, 'errors', 0, 'message')).toContain('Filerne kan ikke hentes')
      expect(answer.headers.get('retry-after')).toBe('60')
      expect(answer.headers.get('cache-control')).toBeNull()
      expect(answer.headers.get('etag')).toBeNull()
    }
    s3.behave = (call) => (call.startsWith('GET') ? 'half' : 'obey')
    expect((await rest('GET', address)).status).toBe(503)
    s3.behave = () => 'obey'
    s3.objects.delete(address.replace('/api/', '').replace('/file/', '/'))
    expect((await rest('GET', address)).status).toBe(404)
  })
})

const noNames = ['a'.repeat(3000), '...', '%00', 'a%0Ab', '%C3%A5.mp3', 'a b.mp3', '%5C..%5Cx']

test('a name that no file of ours has is not there, and the bucket is not asked for it', async () => {
  s3.calls.length = 0
  for (const name of noNames)
    for (const collection of ['recordings', 'media', 'films', 'receipts'])
      for (const as of [null, everyone.admin]) {
        const { status } = await rest('GET', `/api/${collection}/file/${name}`, { as })
        expect([400, 404], `${collection} ${name}: ${status}`).toContain(status)
      }
  expect(s3.calls).toEqual([])
})

test('an outage is told to the log, once', async () => {
  const { address } = await shown()
  const { logger } = await thePayload()
  const told = vi.spyOn(logger, 'error')
  away()
  await rest('GET', address)
  expect(told).toHaveBeenCalledTimes(1)
  told.mockRestore()
})

test('a receipt is given to programme staff, to be kept by nobody, and to nobody else', async () => {
  const { address, data } = await fileOf('receipts', await make('receipts'))
  for (const as of [everyone.coordinator, everyone.projectLeader, everyone.admin]) {
    const answer = await rest('GET', address, { as })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(answer.headers.get('content-length')).toBe(String(data?.length))
  }
  s3.calls.length = 0
  for (const as of [null, everyone.municipality, everyone.editor])
    expect((await rest('GET', address, { as })).status).toBe(404)
  expect(
    (await rest('GET', address.replace('receipts', 'media'), { as: everyone.editor })).status,
  ).toBe(404)
  expect(s3.calls.filter((call) => call.includes('receipts/'))).toEqual([])
})

test('a recording is played in parts, and a film', async () => {
  const recording = await fileOf('recordings', await make('recordings'))
  const answer = await rest('GET', recording.address, { headers: { Range: 'bytes=0-1' } })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([206, 'audio/mpeg'])
  expect(answer.headers.get('cache-control')).toBe('public, max-age=86400')
  const film = await fileOf('films', await make('films'))
  const seen = await rest('GET', film.address, { as: everyone.editor })
  expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'video/mp4'])
})

describe('what is made of the files', () => {
  test('the receipts come as one zip, and one that is lost is told of; an outage is none', async () => {
    const grant = await make('grants')
    const expense = await submittedExpense({ grant })
    const lost = await make('receipts', { expense })
    await make('receipts', { expense })
    const asked = () => rest('GET', `/api/grants/${grant}/receipts`, { as: everyone.admin })
    away()
    expect((await asked()).status).toBe(503)
    s3.behave = () => 'obey'
    s3.objects.delete(`receipts/${String(at(await stored('receipts', lost), 'filename'))}`)
    const { bytes } = await fetchFile(`/api/grants/${grant}/receipts`, everyone.admin)
    expect([...filesIn(bytes).keys()]).toEqual([expect.stringMatching(/-2\.png$/), 'mangler.txt'])
  })

  test('the leaflet and the picture for Facebook are read from the bucket', async () => {
    const { id } = await published(coordinator, { picture: await make('media') }, [
      'site',
      'print',
      'facebook',
    ])
    for (const paper of ['leaflet', 'facebook-picture']) {
      const asked = () => rest('GET', `/api/stories/${id}/${paper}`, { as: everyone.editor })
      expect((await asked()).status).toBe(200)
      away()
      expect((await asked()).status).toBe(503)
      s3.behave = () => 'obey'
    }
  })

  test('the newspaper’s picture is read from the bucket', async () => {
    const told = { newspaperText: 'Hun bankede på.', picture: await make('media') }
    const { id } = await published(coordinator, told, ['newspaper'])
    const [row] = await rows('select id from publications where story_id::text = $1', [id])
    const token = newLinkToken()
    const req = await createLocalReq({}, await thePayload())
    const holding = { holder: 'publication', id: String(row?.['id']) } as const
    await inTransaction(req, () => openToken(holding, { purpose: 'newspaper', token }, req))
    const asked = () =>
      picture.GET(new Request(`http://localhost/da/avis/${token}/billede.jpg`), {
        params: Promise.resolve({ locale: 'da', token }),
      })
    expect((await asked()).status).toBe(200)
    away()
    const answer = await asked()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
  })

  test('the post on Facebook has the picture, and waits for it where the bucket is away', async () => {
    const graph = await fakeGraph()
    await rows("update publications set state = 'removed', next_try_at = null")
    await publishedStory({
      channels: ['site', 'facebook'],
      recognisable: false,
      picture: await make('media'),
    })
    const access = { version: 'v25.0', page: graphPage, token: graphToken, timeout: 10_000 }
    const page = pageAt({ url: graph.url, ...access })
    const at_ = (minutes: number) => () => new Date(Date.now() + minutes * 60_000)
    away()
    const payload = await thePayload()
    await expect(publishDue(payload, { page, now: at_(0) })).rejects.toThrow('cannot be reached')
    expect([graph.posts.size, graph.photos.size]).toEqual([0, 0])
    s3.behave = () => 'obey'
    await publishDue(payload, { page, now: at_(60) })
    expect([graph.posts.size, graph.photos.size]).toEqual([1, 1])
    await graph.stop()
  })
})
