import { randomUUID } from 'node:crypto'
import { local, rows } from '../support/doors'
import { daysFromNow, make, publishedStory, step } from '../support/factories'

/** Stories of every kind: translated in part, with gaps, with files, and those that are not public. */
export async function manyStories(): Promise<{
  shown: readonly string[]
  hidden: readonly string[]
}> {
  const picture = await make('media', { people: 'none', caption: 'To på en bænk' })
  const film = await make('films')
  const shown: string[] = []
  for (const [place, given] of [
    { lead: 'Hun fortæller.', picture, film, themes: ['work', 'course'], body: prose('link') },
    { lead: '', phase: 'before', themes: ['volunteering'], picture },
    { phase: 'during', themes: [], body: prose('text') },
    {
      lead: 'Teen var varm.',
      phase: 'during',
      channels: ['site', 'facebook'],
      facebookText: 'Læs',
    },
    { body: prose('text'), themes: ['work'] },
    { phase: 'before', picture },
    { lead: 'Ingen titel på engelsk' },
  ].entries()) {
    const id = await publishedStory({ ...given, slug: `den-${place}`, title: `Historie ${place}` })
    shown.push(id)
  }
  await translated(shown)
  // Each has its own moment, so that there is but one order; one has none.
  for (const [place, id] of shown.entries())
    await rows(
      `UPDATE stories SET published_at = $2, created_at = $3, updated_at = $3 WHERE id = $1`,
      [
        id,
        place === 5 ? null : `2026-10-0${place + 1} 09:30:00.12${place}+02`,
        daysFromNow(-place),
      ],
    )
  return { shown, hidden: await hiddenStories() }
}

async function translated(shown: readonly string[]): Promise<void> {
  const api = await local()
  const [first = '', second = '', third = ''] = shown
  const into = (id: string, locale: string, data: object) =>
    api.update({ collection: 'stories', id, locale, data })
  await into(first, 'en', { title: 'Story 0', lead: '', body: prose('text') })
  await into(second, 'en', { title: 'Story 1', lead: 'She tells.' })
  await into(third, 'ar', { title: 'قصة', lead: 'نص' })
  // As an older program may have left it: a row of a language with nothing in it, a link of few words.
  await rows(`UPDATE stories_locales SET title = '' WHERE _parent_id = $1 AND _locale = 'en'`, [
    second,
  ])
  await rows(`INSERT INTO stories_locales (_parent_id, _locale, title) VALUES ($1, 'tr', '')`, [
    first,
  ])
}

async function hiddenStories(): Promise<readonly string[]> {
  const draft = await make('stories', { slug: 'gemt-kladde' })
  const waiting = await make('stories', { slug: 'gemt-venter', recognisable: true })
  await step('stories', waiting, { status: 'awaitingConsent' })
  const scheduled = await make('stories', { slug: 'gemt-planlagt', recognisable: false })
  for (const status of ['awaitingConsent', 'approved']) await step('stories', scheduled, { status })
  await step('stories', scheduled, { status: 'scheduled', scheduledFor: daysFromNow(3) })
  const withdrawn = await publishedStory({ slug: 'gemt-trukket' })
  await step('stories', withdrawn, { status: 'withdrawn' })
  const elsewhere = await publishedStory({ slug: 'gemt-andetsteds', channels: ['newspaper'] })
  return [draft, waiting, scheduled, withdrawn, elsewhere]
}

/** A body of one paragraph, with a link as one is written by the editor or by an older program. */
function prose(kind: 'text' | 'link') {
  const text = {
    type: 'text',
    version: 1,
    text: 'Vi drikker te.',
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  }
  const link = {
    type: 'link',
    version: 3,
    id: randomUUID(),
    children: [text],
    direction: 'ltr',
    format: '',
    indent: 0,
    fields: { url: 'https://example.org/te', linkType: 'custom' },
  }
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    children: kind === 'link' ? [text, link] : [text],
  }
  return {
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [paragraph],
    },
  }
}
