import type { Seeding } from '../../seeding'
import { aside } from '../../seeding'
import type { ConsentMedium } from '@/domain/choices/people'
import { storyChecks, type Channel } from '@/domain/choices/publishing'
import { mediaOf } from '@/domain/consents'
import { consentTextVersion } from '@/domain/consentText'
import { defaultLocale, direction, type Locale } from '@/domain/locales'
import type { Story as Stored } from '@/generated/payload-types'
import type { Cast } from '../cast'
import type { Clock } from '../clock'
import { prose } from '../prose'
import { translations } from '../translations'
import type { DemoStory, Told } from './demoStory'
import { film, picture } from './files'
import { storiesFromTheCourse } from './fromTheCourse'
import { storiesFromTheNeighbourhood } from './fromTheNeighbourhood'
import { unpublishedStories } from './unpublished'

/**
 * Stories at every point of their life. The editor writes, the coordinator takes the consent in
 * writing and approves. `tellers` are ids of women of the corps.
 */
export async function makeStories(
  cast: Cast,
  { tellers, clock }: { tellers: readonly string[]; clock: Clock },
): Promise<void> {
  for (const [index, text] of stories.entries()) {
    const teller = tellers[index % tellers.length] ?? ''
    await makeStory(cast, { text, teller, clock })
  }
}

const stories: readonly DemoStory[] = [
  ...storiesFromTheCourse,
  ...storiesFromTheNeighbourhood,
  ...unpublishedStories,
]

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
      for (const medium of mediaOf({
        text: true,
        picture: Boolean(text.picture),
        film: Boolean(text.film),
      }))
        consents.push(await consent(coordinator, { id, teller, channel, medium, clock }))
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

async function write(editor: Seeding, story: DemoStory): Promise<string> {
  const { payload, req } = editor
  const { slug, themes, channels, phase, recognisable, told } = story
  const facts = { slug, phase, recognisable, status: 'draft' } as const
  const shown = {
    ...(story.picture ? { picture: await picture(editor, story.picture) } : {}),
    ...(story.film ? { film: await film(editor) } : {}),
  }
  const { id } = await payload.create({
    collection: 'stories',
    data: {
      ...facts,
      ...shown,
      themes: [...themes],
      channels: [...channels],
      ...written(told.da, defaultLocale),
    },
    locale: defaultLocale,
    depth: 0,
    req,
  })
  for (const [locale, text] of translations(told))
    await payload.update({
      collection: 'stories',
      id,
      data: written(text, locale),
      locale,
      depth: 0,
      req: aside(req),
    })
  return id
}

async function move({ payload, req }: Seeding, id: string, status: Stored['status']) {
  const checks = Object.fromEntries(storyChecks.map((name) => [name, true]))
  const data = { status, ...(status === 'approved' ? { checks } : {}) }
  await payload.update({ collection: 'stories', id, data, locale: 'da', depth: 0, req })
}

type Given = Readonly<{
  id: string
  teller: string
  channel: Channel
  medium: ConsentMedium
  clock: Clock
}>

async function consent({ payload, req }: Seeding, given: Given): Promise<string> {
  const { clock } = given
  const { id } = await payload.create({
    collection: 'consents',
    data: {
      applicant: given.teller,
      story: given.id,
      purpose: 'story',
      channel: given.channel,
      medium: given.medium,
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

function written({ title, lead, paragraphs }: Told, locale: Locale) {
  return { title, lead, body: prose(paragraphs, direction(locale)) }
}
