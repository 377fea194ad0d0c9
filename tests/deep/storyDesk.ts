import { setTimeout as delay } from 'node:timers/promises'
import { storyChecks } from '@/domain/choices/publishing'
import { fileFor } from '../support/files'
import type { FakeSmtp } from '../support/fakeSmtp'
import type { TwoInstances } from '../support/twoInstances'
import { at, textAt } from '../support/json'
import { unique } from '../support/unique'
import type { Marked } from './crawl'

const channels = ['site', 'facebook', 'newspaper', 'print']
const checks = Object.fromEntries(storyChecks.map((name) => [name, true]))

export type Desk = ReturnType<typeof storyDesk>

/** What staff do with stories, over HTTP, again and again until it is done, as people would. */
export function storyDesk({ instances, ask, due, token }: TwoInstances, smtp: FakeSmtp) {
  let turn = 0
  const send = async (method: string, path: string, body: object): Promise<unknown> => {
    turn += 1
    const { url } = instances[turn % 2 === 0 ? 0 : 1]
    const isForm = body instanceof FormData
    const answer = await fetch(`${url}/api/${path}`, {
      method,
      headers: {
        authorization: `JWT ${token}`,
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
    })
    const json: unknown = await answer.json()
    return answer.ok ? json : undefined
  }
  /** What failed for an outage is tried anew, unless it was done all the same. */
  const insist = async (
    attempt: () => Promise<unknown>,
    isDone: (answer: unknown) => Promise<boolean> | boolean,
  ): Promise<unknown> => {
    for (let tries = 0; tries < 60; tries += 1) {
      const answer = await attempt().catch(() => undefined)
      if (await isDone(answer)) return answer
      await delay(500)
    }
    throw new Error('It could not be done')
  }
  const made = (path: string, body: object) =>
    insist(
      () => send('POST', path, body),
      (answer) => answer !== undefined,
    )
  const statusOf = async (id: string) =>
    (await ask('SELECT status::text FROM stories WHERE id = $1', [id]))[0]?.['status']
  const step = (id: string, status: string, more: object = {}) =>
    insist(
      () => send('PATCH', `stories/${id}`, { status, checks, ...more }),
      async () => (await statusOf(id)) === status,
    )
  const upload = async (collection: 'media' | 'films', data: object) => {
    const { name, data: bytes, mimetype } = fileFor(collection)
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
    const { doc } = { doc: at(await made(`${collection}?depth=0`, form), 'doc') }
    const sizes = Object.values(at(doc, 'sizes') ?? {})
    const files = [doc, ...sizes].map((one) => at(one, 'filename'))
    return { id: textAt(doc, 'id'), files: files.filter((one) => typeof one === 'string') }
  }
  const approve = async ({ id }: Marked) => {
    await step(id, 'awaitingConsent')
    await step(id, 'approved')
  }
  const tellTime = async () => {
    for (let round = 0; round < 3; round += 1) {
      await ask(
        `UPDATE publications SET next_try_at = now() - interval '1 second'
         WHERE next_try_at IS NOT NULL`,
      )
      await due()
    }
  }

  return {
    tellTime,
    /** A draft with all consents, marked in each of its texts. */
    async write({ film = false } = {}): Promise<Marked> {
      const [mark, slug] = [`maerke${unique()}x`, `adresse-${unique()}`]
      const people = 'recognisable'
      const picture = await upload('media', { alt: mark, caption: mark, credit: mark, people })
      const captions = `WEBVTT\n\n00:00.000 --> 00:02.000\n${mark}`
      const moving = film
        ? await upload('films', { title: mark, captions, transcript: mark, people })
        : undefined
      const story = await made('stories?depth=0', {
        title: mark,
        slug,
        lead: mark,
        facebookText: mark,
        newspaperText: mark,
        newspaperCredit: mark,
        leafletText: mark,
        themes: ['work'],
        channels,
        picture: picture.id,
        ...(moving ? { film: moving.id } : {}),
      })
      const id = textAt(story, 'doc', 'id')
      await insist(
        () => send('PATCH', `stories/${id}?locale=ar`, { title: `${mark} قصة`, lead: mark }),
        (answer) => answer !== undefined,
      )
      const her = await made('applicants?depth=0', {
        name: `Prøve ${mark}`,
        status: 'applied',
        source: 'staff',
        locale: 'so',
      })
      await made('consents/set', {
        applicant: textAt(her, 'doc', 'id'),
        story: id,
        forChild: false,
        channels,
        media: ['text', 'picture', ...(film ? ['film', 'voice'] : [])],
        method: 'paper',
        months: 24,
      })
      const shown = [picture, ...(moving ? [moving] : [])]
      return {
        id,
        slug,
        mark,
        shown: shown.map((one) => one.id),
        files: shown.flatMap(({ files }) => files),
        tokens: [],
      }
    },
    async publish(story: Marked) {
      await approve(story)
      await step(story.id, 'published')
    },
    async schedule(story: Marked) {
      await approve(story)
      const scheduledFor = new Date(Date.now() + 3_600_000).toISOString()
      await step(story.id, 'scheduled', { scheduledFor })
      await ask('UPDATE stories SET scheduled_for = now() WHERE id = $1', [story.id])
      await due()
    },
    async edit({ id, mark }: Marked) {
      await insist(
        () => send('PATCH', `stories/${id}`, { lead: `${mark} rettet` }),
        (answer) => answer !== undefined,
      )
    },
    async sendToNewspaper(story: Marked) {
      const before = smtp.taken.length
      if ((await statusOf(story.id)) !== 'published') return
      await made(`stories/${story.id}/newspaper`, { email: 'redaktion@avis.example' })
      await tellTime()
      for (const letter of smtp.taken.slice(before)) {
        const token = /\/da\/avis\/([\w-]{43})/.exec(letter.replaceAll(/=\r?\n/g, ''))?.[1]
        if (token !== undefined) story.tokens.push(token)
      }
    },
    /** Her own words, the end of what she said, or staff's step. */
    async withdraw(story: Marked, way: number) {
      const [given] = await ask('SELECT id::text FROM consents WHERE story_id = $1 LIMIT 1', [
        story.id,
      ])
      const isGone = async () => (await statusOf(story.id)) === 'withdrawn'
      const consent = `consents/${String(given?.['id'])}`
      const now = new Date().toISOString()
      if (way === 0)
        await insist(() => send('PATCH', `${consent}?locale=so`, { withdrawnAt: now }), isGone)
      else if (way === 1) await insist(() => send('PATCH', consent, { expiresAt: now }), isGone)
      else if (way === 2) {
        await ask('UPDATE consents SET expires_at = now() WHERE story_id = $1', [story.id])
        await due()
      } else
        await insist(() => send('PATCH', `stories/${story.id}`, { status: 'withdrawn' }), isGone)
    },
  }
}
