import { expect, test } from 'vitest'
import { queueReminders } from '@/jobs/messages/remind'
import { rows, thePayload } from '../support/doors'
import { admitted, daysFromNow, make, team } from '../support/factories'
import { person } from '../support/people'
import { changing, done } from './attempts'

const bodies = async (purpose: string) =>
  (await rows("select body from messages where purpose = $1 and state = 'queued'", [purpose])).map(
    ({ body }) => body,
  )

test('a team that meets elsewhere is told of its next evening there, and reminded of the place later', async () => {
  const coordinator = await person('coordinator')
  const hers = await team({ place: 'Prøvesalen' })
  const evening = (days: number, place?: string) =>
    make('sessions', {
      team: hers,
      startsAt: daysFromNow(days),
      endsAt: daysFromNow(days, 3),
      ...(place === undefined ? {} : { place }),
    })
  await evening(2, 'Biblioteket')
  await evening(9)
  await evening(16)
  await admitted(hers, { telephone: '+4520000096', locale: 'da' })
  await rows('delete from messages')
  done(await changing('teams', hers, { place: 'Beboerhuset' }, coordinator))
  expect(await bodies('eveningPlace')).toEqual([expect.stringContaining('Beboerhuset')])
  done(await changing('teams', hers, { place: 'Prøvesalen' }, coordinator))
  expect(await bodies('eveningPlace')).toEqual([])
  done(await changing('teams', hers, { place: 'Beboerhuset', name: 'Prøveholdet' }, coordinator))
  await queueReminders(await thePayload(), new Date(daysFromNow(15.5)))
  expect(await bodies('reminderDay')).toEqual([expect.stringContaining('Beboerhuset')])
})
