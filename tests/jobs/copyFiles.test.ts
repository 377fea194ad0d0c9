import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, rest, textAt, thePayload } from '../support/doors'
import { make } from '../support/factories'
import { fakeS3, type FakeS3 } from '../support/fakeS3'
import { person } from '../support/people'
import { stored } from '../hooks/attempts'
import { startTask } from '../seed/open'

const { env } = await import('@/env')
const { fileNames, keptPath, uploadFolders } = await import('@/domain/keptFiles')

let s3: FakeS3
const paths: string[] = []
beforeAll(async () => {
  s3 = await fakeS3()
  for (const collection of uploadFolders)
    for (const id of [await make(collection), await make(collection)])
      for (const [, name] of fileNames(await stored(collection, id)))
        paths.push(keptPath(collection, name))
})
afterAll(() => s3.stop())

const copying = async (direction: string, settings: Readonly<Record<string, string>>) => {
  const { DATABASE_URL, DATA_DIR } = env
  return startTask(DATABASE_URL, ['files', direction], '', { ...settings, DATA_DIR }).ended
}
const kept = () => [...s3.objects.keys()].toSorted()

test('files on the disk are copied into the bucket while they are served, once', async () => {
  const first = await copying('to-bucket', s3.settings)
  expect(first.faults.replace(/^\(node.*?created\)$/ms, '').trim()).toBe('')
  expect(first.code).toBe(0)
  expect(first.output).toContain(`${paths.length} files were copied, 0 were there already.`)
  expect(kept()).toEqual(paths.toSorted())
  const editor = await person('admin')
  for (const one of paths) {
    const answer = await rest('GET', `/api/${one.replace('/', '/file/')}`, { as: editor })
    expect(answer.headers.get('content-length')).toBe(String(s3.objects.get(one)?.data.length))
  }
  const late = await make('receipts')
  paths.push(keptPath('receipts', textAt(await stored('receipts', late), 'filename')))
  const calls = s3.calls.length
  const second = await copying('to-bucket', s3.settings)
  expect(second.output).toContain(`1 files were copied, ${paths.length - 1} were there already.`)
  expect(s3.calls.slice(calls).filter((call) => call.startsWith('PUT'))).toHaveLength(1)
})

test('a file that neither has is named, and the others are copied all the same', async () => {
  s3.objects.clear()
  const [lost = ''] = paths
  rmSync(path.join(env.DATA_DIR, lost))
  const ran = await copying('to-bucket', s3.settings)
  expect(ran.code).toBe(1)
  expect(ran.faults).toContain(`1 files are in neither place:\n  ${lost}`)
  expect(kept()).toEqual(paths.slice(1).toSorted())
})

test('files in the bucket come back to an empty disk', async () => {
  for (const one of paths) rmSync(path.join(env.DATA_DIR, one), { force: true })
  const ran = await copying('to-disk', s3.settings)
  expect(ran.output).toContain(`${paths.length - 1} files were copied`)
  const id = textAt(
    await (await thePayload()).find({ collection: 'films', depth: 0 }),
    'docs',
    0,
    'id',
  )
  const name = String(at(await stored('films', id), 'filename'))
  const admin = await person('admin')
  expect((await rest('GET', `/api/films/file/${name}`, { as: admin })).status).toBe(200)
})

test('a bucket that is away, none at all, and no direction are each a sentence', async () => {
  s3.behave = () => 503
  const away = await copying('to-bucket', s3.settings)
  expect([away.code, away.faults]).toEqual([
    1,
    expect.stringContaining('The files cannot be reached'),
  ])
  expect(away.faults).not.toContain(s3.settings['S3_SECRET_ACCESS_KEY'])
  expect((await copying('to-bucket', {})).faults.trim()).toMatch(/^No bucket is set: /)
  expect((await copying('somewhere', {})).faults.trim()).toMatch(/^Say which way the files /)
})
