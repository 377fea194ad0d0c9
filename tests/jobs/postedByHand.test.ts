import { expect, test } from 'vitest'
import { at, rows } from '../support/doors'
import { publishedStory } from '../support/factories'
import { person } from '../support/people'
import { changing, done, refused, stored } from '../hooks/attempts'

test('staff say where they posted it and that they took it away; nothing else is theirs to say', async () => {
  const coordinator = await person('coordinator')
  const id = await publishedStory({ channels: ['site', 'facebook'], recognisable: false })
  const [found] = await rows(
    "select id::text from publications where story_id::text = $1 and channel = 'facebook'",
    [id],
  )
  const row = String(found?.['id'])
  const change = (data: Record<string, unknown>) => changing('publications', row, data, coordinator)
  refused(await change({ state: 'published' }), 'address', /adresse/)
  refused(await change({ state: 'removed' }), 'state', /./)
  done(await change({ state: 'published', address: 'https://www.facebook.com/1' }))
  done(await changing('stories', id, { status: 'withdrawn' }, coordinator))
  expect(at(await stored('publications', row), 'state')).toBe('removing')
  done(await change({ state: 'removed' }))
})
