import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SendError } from '@/integrations/sendError'
import type { Outgoing, Service } from '@/jobs/messages/services'
import { at, graphql, rest, rows, thePayload } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { changing, done } from '../hooks/attempts'
import { published, withdrawing } from '../hooks/telling'

// The settings that it reads are known once the test's database is.
const { sendToNewspaper } = await import('@/jobs/publishing/newspaper')

let payload: Payload
let coordinator: Person
let editor: Person
const sent: Outgoing[] = []
let behave: () => void = () => undefined
const letters: Service = (letter) => {
  behave()
  sent.push(letter)
  return Promise.resolve({ state: 'sent', reference: `<${letter.reference}@example.org>` })
}

beforeAll(async () => {
  payload = await thePayload()
  coordinator = await person('coordinator')
  editor = await person('editor')
})
beforeEach(() => {
  sent.length = 0
  behave = () => undefined
})

const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const round = (now = minutes(3)) => sendToNewspaper(payload, { letters, now: () => now })
const desk = 'redaktion@avis.example'
const told = { newspaperText: 'Jeg banker på. Så åbner de.', newspaperCredit: 'Bydelsmødrene' }

const story = async (given = {}, channels = ['site', 'newspaper']) => {
  const { id, consents } = await published(coordinator, { ...told, ...given }, channels)
  return { id, consent: consents.at(-1) ?? '' }
}
const asking = (id: string, as: Person = editor, email: unknown = desk) =>
  rest('POST', `/api/stories/${id}/newspaper`, { as, body: { email } })
const undoing = (id: string) =>
  rest('POST', `/api/stories/${id}/newspaper/undo`, { as: editor, body: {} })

async function rowOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await rows(
    "select * from publications where story_id::text = $1 and channel = 'newspaper'",
    [id],
  )
  if (row === undefined) throw new Error('It has no row.')
  return row
}

const tokenIn = (letter: Outgoing | undefined) =>
  /\/da\/avis\/([\w-]{43})\n/.exec(letter?.body ?? '')?.[1] ?? ''
const question = `query ($token: String!) { newspaperPage(token: $token) {
  title lead text credit embargo picture { alt width } } }`
const page = async (token: string) =>
  at((await graphql(question, { variables: { token } })).data, 'newspaperPage')

const sentStory = async (given = {}) => {
  const made = await story(given)
  expect((await asking(made.id)).status).toBe(200)
  await round()
  return { ...made, token: tokenIn(sent.at(-1)) }
}

describe('a story for the newspaper', () => {
  test('is sent once with a link that opens it, however often and by however many it is tried', async () => {
    const { id } = await story({ picture: await make('media') })
    await round()
    expect(sent).toEqual([])
    expect((await asking(id)).status).toBe(200)
    await round(new Date())
    expect(sent).toEqual([])
    await Promise.all([round(), round()])
    await round(minutes(60))
    expect(sent.map(({ to }) => to)).toEqual([desk])
    expect(await rowOf(id)).toMatchObject({ state: 'published', recipient: desk, failure: null })
    expect(await page(tokenIn(sent[0]))).toMatchObject({
      text: told.newspaperText,
      credit: told.newspaperCredit,
      embargo: null,
      picture: { alt: 'En prik' },
    })
  })

  test('is not sent when the press was taken back', async () => {
    const { id } = await story()
    expect((await asking(id)).status).toBe(200)
    expect((await undoing(id)).status).toBe(200)
    await round()
    expect(sent).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'queued', recipient: null })
    expect((await undoing(id)).status).toBe(400)
  })

  test('that is sent again has one link that opens: the last', async () => {
    const { id, token } = await sentStory()
    expect((await asking(id)).status).toBe(200)
    await round()
    expect(await page(token)).toBeNull()
    expect(await page(tokenIn(sent.at(-1)))).toMatchObject({ text: told.newspaperText })
  })

  test('says from when it may be printed', async () => {
    const embargo = '2030-01-02T05:00:00.000Z'
    const { token } = await sentStory({ newspaperEmbargo: embargo })
    expect(sent[0]?.body).toMatch(/tidligst bringes/)
    expect(await page(token)).toMatchObject({ embargo })
  })
})

describe('is refused', () => {
  const refusedFor = async (answer: Promise<{ status: number; text: string }>, words: RegExp) => {
    const { status, text } = await answer
    expect(status, text).toBe(400)
    expect(text).toMatch(words)
  }

  test('a story that is not on the newspaper, with the missing consent named', async () => {
    const { id } = await story({}, ['site'])
    await refusedFor(asking(id), /Avisen/)
    const draft = await make('stories', { recognisable: true, channels: ['newspaper'] })
    await refusedFor(asking(draft), /mangler samtykke.*Avisen/s)
  })

  test('what is empty or longer than a newspaper takes, and what is no address', async () => {
    const { id } = await story({ newspaperText: null })
    await refusedFor(asking(id), /ingen tekst/)
    const other = await story()
    for (const email of ['', null, 7, 'redaktion', 'a@b\r\nBcc: c@d.example'])
      await refusedFor(asking(other.id, editor, email), /./)
    const long = await changing(
      'stories',
      other.id,
      { newspaperText: 'å'.repeat(1801) },
      coordinator,
    )
    expect(long.status).toBe(400)
  })
})

describe('a letter that takes longer than its sender was given', () => {
  const late = async (then: () => Promise<unknown> = () => Promise.resolve()) => {
    const { id } = await story()
    expect((await asking(id)).status).toBe(200)
    let isFirst = true
    const slow: Service = async (letter) => {
      if (isFirst) {
        isFirst = false
        await round(minutes(10))
        expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'unknown' })
        await then()
      }
      return letters(letter)
    }
    await sendToNewspaper(payload, { letters: slow, now: () => minutes(3) })
    return id
  }

  test('has left when it has: its link opens, and nobody is told that it is taken back', async () => {
    const id = await late()
    expect(sent).toHaveLength(1)
    expect(await page(tokenIn(sent[0]))).toMatchObject({ text: told.newspaperText })
    expect(await rowOf(id)).toMatchObject({ state: 'published', failure: null })
  })

  test('is sent once more where staff have asked for it meanwhile', async () => {
    const id = await late(() =>
      rows(
        `update publications set state = 'queued', failure = null, next_try_at = now() + interval '1 hour'
       where channel = 'newspaper' and state = 'failed'`,
      ),
    )
    expect(sent).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'queued' })
    await round(minutes(90))
    expect(sent).toHaveLength(2)
    expect(await page(tokenIn(sent[1]))).toMatchObject({ text: told.newspaperText })
  })
})

test('what stands again before the newspaper was told that it does not, is left to staff', async () => {
  const { id } = await sentStory()
  await rows(`update publications set state = 'removing', attempts = 0 where id = $1`, [
    (await rowOf(id))['id'],
  ])
  await round()
  expect(sent).toHaveLength(1)
  expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'unknown' })
  expect((await asking(id)).status).toBe(200)
  await round(minutes(6))
  expect(await page(tokenIn(sent[1]))).toMatchObject({ text: told.newspaperText })
  expect(await rowOf(id)).toMatchObject({ state: 'published', failure: null })
})

describe('a withdrawal', () => {
  test('closes the link at once, and the newspaper is told once', async () => {
    const { id, consent, token } = await sentStory()
    done(await withdrawing(coordinator, consent))
    expect(await page(token)).toBeNull()
    expect(await rowOf(id)).toMatchObject({ state: 'removing' })
    sent.length = 0
    await Promise.all([round(), round()])
    await round(minutes(60))
    expect(sent.map(({ to }) => to)).toEqual([desk])
    expect(sent[0]?.body).toMatch(/trukket tilbage/)
    expect(sent[0]?.body).not.toContain('/avis/')
    expect(await rowOf(id)).toMatchObject({ state: 'removed' })
  })

  test('of what had not left yet lets nothing leave', async () => {
    const { id, consent } = await story()
    expect((await asking(id)).status).toBe(200)
    done(await withdrawing(coordinator, consent))
    await round()
    expect(sent).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'removed' })
  })

  test('while the letter is on its way opens nothing, and is told', async () => {
    const { id, consent } = await story()
    expect((await asking(id)).status).toBe(200)
    let withdrawn: Promise<unknown> = Promise.resolve()
    const slow: Service = async (letter) => {
      if (letter.body.includes('/avis/')) {
        withdrawn = withdrawing(coordinator, consent)
        await withdrawn
      }
      return letters(letter)
    }
    await sendToNewspaper(payload, { letters: slow, now: () => minutes(3) })
    expect(sent).toHaveLength(2)
    expect(await page(tokenIn(sent[0]))).toBeNull()
    expect(sent[1]?.body).toMatch(/trukket tilbage/)
    expect(await rowOf(id)).toMatchObject({ state: 'removed' })
  })

  test('is told until the letter is taken', async () => {
    const { id, consent } = await sentStory()
    done(await withdrawing(coordinator, consent))
    sent.length = 0
    behave = () => {
      throw new SendError('later', 'unreachable')
    }
    await round()
    expect(await rowOf(id)).toMatchObject({ state: 'removing', failure: 'wait' })
    behave = () => undefined
    await round(minutes(60))
    expect(sent).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'removed', failure: null })
  })

  test('of the consent alone shuts the page, though nobody has taken the story off', async () => {
    const { consent, token } = await sentStory()
    await rows('update consents set withdrawn_at = now() where id = $1', [consent])
    expect(await page(token)).toBeNull()
  })
})

describe('a letter', () => {
  test.each([
    ['later', 'queued', 'wait'],
    ['never', 'failed', 'never'],
    ['unknown', 'failed', 'unknown'],
  ] as const)('whose outcome is %s leaves the row %s', async (verdict, state, failure) => {
    const { id } = await story()
    expect((await asking(id)).status).toBe(200)
    behave = () => {
      throw new SendError(verdict, 'refused')
    }
    await round()
    expect(await rowOf(id)).toMatchObject({ state, failure })
    const [links] = await rows(
      'select count(*)::int as n from private_links where publication_id = $1',
      [(await rowOf(id))['id']],
    )
    expect(links?.['n']).toBe(verdict === 'unknown' ? 1 : 0)
  })

  test('of one who was never heard of again is left to staff', async () => {
    const { id } = await story()
    expect((await asking(id)).status).toBe(200)
    await rows(
      `update publications set state = 'sending', next_try_at = now() - interval '1 minute'
       where id = $1`,
      [(await rowOf(id))['id']],
    )
    await round()
    expect(sent).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'unknown' })
  })
})
