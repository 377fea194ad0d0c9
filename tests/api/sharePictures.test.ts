import { expect, test, vi } from 'vitest'
import { sharePicture, type SharePicture } from '@/documents/sharePicture/sharePicture'
import type { Locale } from '@/domain/locales'
import { messages } from '@/site/messages'
import { local } from '../support/doors'
import { make, publishedStory, step } from '../support/factories'
import { unique } from '../support/unique'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

const { GET } = await import('@/app/(site)/[locale]/historier/[slug]/delebillede.png/route')

const asked = (locale: string, slug: string): Promise<Response> =>
  GET(new Request('http://localhost/'), { params: Promise.resolve({ locale, slug }) })

/** Whether it is a drawing of these words, and so of nothing else. */
async function says(answer: Response, words: SharePicture): Promise<boolean> {
  const drawn = await sharePicture(words)
  return drawn.equals(Buffer.from(await answer.arrayBuffer()))
}

const part = (language: Locale, text: string) => ({ language, text })

test('a published story has a picture of its title and lead, and of nothing else', async () => {
  const slug = `delt-${unique()}`
  const given = { slug, title: 'Min første aften', lead: 'Jeg kendte ingen.' }
  const id = await publishedStory({ ...given, picture: await make('media') })
  const title = part('da', given.title)
  const lead = part('da', given.lead)
  const danish = await asked('da', slug)
  expect([danish.status, danish.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(await says(danish, { locale: 'da', site: messages.da.site.name, title, lead })).toBe(true)

  const arabic = { locale: 'ar', site: messages.ar.site.name, lead } as const
  expect(await says(await asked('ar', slug), { ...arabic, title })).toBe(true)
  const own = part('ar', 'أمسيتي الأولى')
  const data = { title: own.text }
  await (await local()).update({ collection: 'stories', id, locale: 'ar', data })
  expect(await says(await asked('ar', slug), { ...arabic, title: own })).toBe(true)
})

test('a withdrawn story’s picture is gone, and what was never public has none', async () => {
  const slug = `borte-${unique()}`
  const id = await publishedStory({ slug })
  expect((await asked('da', slug)).status).toBe(200)
  await step('stories', id, { status: 'withdrawn' })
  expect((await asked('da', slug)).status).toBe(410)
  const draft = `kladde-${unique()}`
  await make('stories', { slug: draft })
  for (const none of [draft, 'findes-ikke', '%', 'a\u0000b', 'x'.repeat(5000)])
    expect((await asked('da', none)).status, none).toBe(404)
  expect((await asked('de', slug)).status).toBe(404)
})
