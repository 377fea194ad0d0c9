import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { local, rest, textAt } from '../support/doors'
import { publishedStory } from '../support/factories'
import { unique } from '../support/unique'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

// After the doors, which say which database is meant.
const { storyBySlug } = await import('@/site/stories/stories')
const { storyList } = await import('@/site/stories/storyList')
const { formsOf } = await import('@/site/ui/pictureForms')

async function shown(side: number): Promise<string> {
  const data = await sharp({
    create: { width: side, height: side, channels: 3, background: '#946' },
  })
    .png()
    .toBuffer()
  const file = { name: 'x.png', data, mimetype: 'image/png', size: data.length }
  const picture = await (
    await local()
  ).create({ collection: 'media', data: { alt: 'Dør', people: 'none' }, file })
  const slug = `billede-${unique()}`
  await publishedStory({ slug, picture: textAt(picture, 'id') })
  return slug
}

test.each([
  [1700, [480, 960, 1600]],
  [1000, [480, 960, 1000]],
  [300, [300]],
])('a picture that came %i wide is offered in each of its forms', async (side, widths) => {
  const slug = await shown(side)
  const story = await storyBySlug('da', slug)
  const card = (await storyList('da', { limit: 50 })).stories.find((one) => one.slug === slug)
  if (typeof story === 'string' || !story.picture || !card?.picture) throw new Error('No picture')
  for (const picture of [story.picture, card.picture]) {
    const forms = formsOf(picture)
    expect(forms.map(({ width }) => width)).toEqual(widths)
    for (const { url } of forms) expect((await rest('GET', url)).status).toBe(200)
  }
})
