import { expect, test } from 'vitest'
import { eachOnItsOwn } from '@/jobs/eachOnItsOwn'

test('what fails keeps nothing else from being done, and is told of at the end', async () => {
  const done: string[] = []
  const faults = [new Error('offers'), new Error('stories')]
  const all = eachOnItsOwn([
    () => Promise.reject(faults[0] ?? new Error('none')),
    async () => done.push('messages'),
    async () => {
      throw faults[1] ?? new Error('none')
    },
    async () => done.push('facebook'),
  ])
  await expect(all).rejects.toMatchObject({ name: 'AggregateError', errors: faults })
  expect(done).toEqual(['messages', 'facebook'])
})
