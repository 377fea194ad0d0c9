import type { Seeding } from '../seeding'
import { aside } from '../seeding'
import { consentTextVersion } from '@/domain/consentText'
import type { Story as Stored } from '@/generated/payload-types'
import type { Cast } from './cast'
import type { Clock } from './clock'
import type { DemoStory, Told } from './storyTexts'
import { storyTexts } from './storyTexts'

/**
 * Stories at every point of their life. The editor writes, the coordinator takes the consent in
 * writing and approves. `tellers` are ids of women of the corps.
 */
export async function makeStories(
  cast: Cast,
  { tellers, clock }: { tellers: readonly string[]; clock: Clock },
): Promise<void> {
  for (const [index, text] of storyTexts.entries()) {
    const teller = tellers[index % tellers.length] ?? ''
    await makeStory(cast, { text, teller, clock })
  }
}

async function makeStory(
  { editor, coordinator }: Cast,
  { text, teller, clock }: { text: DemoStory; teller: string; clock: Clock },
): Promise<void> {
  const { until, publishedDaysAgo = 1, recognisable } = text
  const id = await write(editor, text)
  if (until === 'draft') return
  await move(editor, id, 'awaitingConsent')
  if (until === 'awaitingConsent') return
  const consents: string[] = []
  if (recognisable)
    for (const channel of text.channels)
      consents.push(await consent(coordinator, { id, teller, channel, clock }))
  await move(coordinator, id, 'approved')
  await move(coordinator, id, 'published')
  const { payload, req } = coordinator
  const publishedAt = clock.at(-publishedDaysAgo, '10:00')
  const date = {
    collection: 'stories',
    id,
    data: { publishedAt },
    locale: 'da',
    depth: 0,
    req,
  } as const
  await payload.update(date)
  if (until === 'published') return
  // She took her yes back, and that alone takes the story off.
  for (const given of consents)
    await payload.update({
      collection: 'consents',
      id: given,
      data: { withdrawnAt: clock.now.toISOString() },
      depth: 0,
      req,
    })
}

async function write(editor: Seeding, text: DemoStory): Promise<string> {
  const { payload, req } = editor
  const { slug, themes, channels, phase, recognisable, da, ar } = text
  const facts = { slug, phase, recognisable, status: 'draft' } as const
  const { id } = await payload.create({
    collection: 'stories',
    data: { ...facts, themes: [...themes], channels: [...channels], ...told(da, 'ltr') },
    locale: 'da',
    depth: 0,
    req,
  })
  const data = ar && told(ar, 'rtl')
  if (data)
    await payload.update({
      collection: 'stories',
      id,
      data,
      locale: 'ar',
      depth: 0,
      req: aside(req),
    })
  return id
}

async function move({ payload, req }: Seeding, id: string, status: Stored['status']) {
  const data = { status }
  await payload.update({ collection: 'stories', id, data, locale: 'da', depth: 0, req })
}

async function consent(
  { payload, req }: Seeding,
  given: { id: string; teller: string; channel: DemoStory['channels'][number]; clock: Clock },
): Promise<string> {
  const { clock } = given
  const { id } = await payload.create({
    collection: 'consents',
    data: {
      applicant: given.teller,
      story: given.id,
      purpose: 'story',
      channel: given.channel,
      textVersion: consentTextVersion,
      language: 'da',
      method: 'paper',
      givenAt: clock.at(-50, '12:00'),
      expiresAt: clock.at(700, '12:00'),
    },
    depth: 0,
    req,
  })
  return id
}

function told({ title, lead, paragraphs }: Told, direction: 'ltr' | 'rtl') {
  return { title, lead, body: prose(paragraphs, direction) }
}

/** Paragraphs as the editor of the admin stores them. */
function prose(
  paragraphs: readonly string[],
  direction: 'ltr' | 'rtl',
): NonNullable<Stored['body']> {
  const block = { direction, format: '', indent: 0, version: 1 } as const
  const plain = { type: 'text', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const children = paragraphs.map((text) => ({
    ...block,
    type: 'paragraph',
    textFormat: 0,
    children: [{ ...plain, text }],
  }))
  return { root: { ...block, type: 'root', children } }
}
