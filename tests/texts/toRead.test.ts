import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { unread } from '@/admin/texts/unread'
import { awaitedLocales, textsToRead } from '@/texts/toRead'
import { written } from '@/texts/written'
import { thePayload } from '../support/doors'
import { person } from '../support/people'

test('every text of a language that we do not speak awaits a reader, and none of ours', () => {
  expect(awaitedLocales).toEqual(['ar', 'fa', 'ur', 'tr', 'so'])
  for (const locale of awaitedLocales) {
    expect(textsToRead(locale).map(({ key }) => key)).toEqual(written(locale).map(({ key }) => key))
    expect(textsToRead(locale).length).toBeGreaterThan(150)
  }
  expect([...textsToRead('da'), ...textsToRead('en')]).toEqual([])
})

test('the same texts are listed in every language', () => {
  const keys = written('da').map(({ key }) => key)
  for (const locale of awaitedLocales) expect(written(locale).map(({ key }) => key)).toEqual(keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('what is read is off the list, until it is written anew', async () => {
  const payload = await thePayload()
  const { id } = await person('editor')
  const user = await payload.findByID({ collection: 'users', id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const before = await unread('tr', req)
  const [first] = before
  if (first === undefined) throw new Error('Nothing awaits a reader')
  const { key, fingerprint } = first
  const note = (print: string) =>
    payload.create({
      collection: 'text-readings',
      data: { key, fingerprint: print, language: 'tr' },
    })
  await note('the print of another text')
  expect(await unread('tr', req)).toEqual(before)
  await note(fingerprint)
  expect(await unread('tr', req)).toEqual(before.slice(1))
})
