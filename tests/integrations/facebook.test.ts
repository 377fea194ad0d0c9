import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pageAt } from '@/integrations/facebook/page'
import {
  fakeGraph,
  graphPage,
  graphToken,
  patienceWith,
  type Behaviour,
  type FakeGraph,
} from '../support/fakeGraph'

let graph: FakeGraph
beforeAll(async () => {
  graph = await fakeGraph()
})
afterAll(() => graph.stop())
beforeEach(() => {
  graph.posts.clear()
  graph.photos.clear()
  graph.behave = () => 'obey'
})

const page = (token = graphToken, timeout = patienceWith('obey')) =>
  pageAt({ url: graph.url, version: 'v25.0', page: graphPage, token, timeout })
const link = 'https://bydelsmoedre.example/da/historier/en-stemme'
const wording = { message: `Hun fortæller.\n${link}`, link, photo: undefined }
const photo = { data: new Uint8Array([1, 2, 3]), type: 'image/webp', name: 'billede.webp' }

describe('the page', () => {
  test('takes a post, shows it under its marker, and lets it be taken away', async () => {
    const id = await page().post(wording)
    expect(graph.posts.get(id)?.message).toBe(wording.message)
    expect(await page().postsWith(link)).toEqual([id])
    expect(await page().postsWith(link.slice(0, -1))).toEqual([])
    await page().remove(id)
    expect(graph.posts.size).toBe(0)
  })

  test('shows a picture that was laid there first', async () => {
    const id = await page().uploadPhoto(photo)
    expect(graph.photos.get(id)).toBe(3)
    const shown = await page().post({ ...wording, photo: id })
    expect(graph.posts.get(shown)?.media).toEqual([JSON.stringify({ media_fbid: id })])
  })

  test('is not surprised by what is gone already', async () => {
    await expect(page().remove(`${graphPage}_404`)).resolves.toBeUndefined()
  })
})

describe('a call', () => {
  test.each<[Behaviour, string]>([
    [{ status: 400, code: 190 }, 'token'],
    [{ status: 401, code: 102 }, 'token'],
    [{ status: 403, code: 200 }, 'token'],
    [{ status: 400, code: 4 }, 'wait'],
    [{ status: 400, code: 32 }, 'wait'],
    [{ status: 400, code: 613 }, 'wait'],
    [{ status: 400, code: 368 }, 'never'],
    [{ status: 400, code: 100 }, 'never'],
    [{ status: 400, code: 506 }, 'duplicate'],
    [{ status: 500, code: 1 }, 'unknown'],
    [{ status: 503, code: 2 }, 'unknown'],
    [{ status: 500, code: 987 }, 'unknown'],
    ['obeyAndHang', 'unknown'],
    ['obeyAndReset', 'unknown'],
    ['obeyAndFail', 'unknown'],
    ['hang', 'unknown'],
    ['reset', 'unknown'],
  ])('that is met by %j is judged: %s', async (behaviour, verdict) => {
    graph.behave = () => behaviour
    const asked = page(graphToken, patienceWith(behaviour))
    await expect(asked.post(wording)).rejects.toMatchObject({ name: 'GraphError', verdict })
  })

  test('with a token that is not known stops at that', async () => {
    await expect(page('forkert').post(wording)).rejects.toMatchObject({ verdict: 'token' })
  })

  test('that fails says nothing of the text or the token, and no address holds the token', async () => {
    graph.behave = () => ({ status: 500, code: 2 })
    const failure: unknown = await page()
      .post(wording)
      .catch((error: unknown) => error)
    expect(JSON.stringify(failure) + String(failure)).not.toMatch(/fortæller|noegle/)
    await page()
      .postsWith(link)
      .catch(() => undefined)
    expect(graph.calls.join()).not.toContain(graphToken)
  })
})
