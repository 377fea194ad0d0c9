import { describe, expect, it } from 'vitest'
import { versionFloors } from '@/check/versionFloors'
import { temporaryFolder } from './temporaryFolder'

const good = {
  payload: '3.90.1',
  '@payloadcms/next': '3.90.1',
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'react-datepicker': '7.6.0',
  graphql: '16.15.0',
}

describe('version floors', () => {
  it('finds nothing in a lockfile that keeps them', () => {
    expect(faults({})).toEqual([])
  })

  it.each([
    [{ next: '16.3.2' }, /^next is 16\.3\.2; it must be at least 16\.3\.3/],
    [{ next: '16.3.3-canary.4' }, /^next is 16\.3\.3-canary\.4/],
    [{ next: '9.9.9' }, /^next is 9\.9\.9/],
    [{ react: '19.2.2' }, /^react is 19\.2\.2/],
    [{ 'react-dom': '19.1.0' }, /^react-dom is 19\.1\.0/],
    [{ graphql: '17.0.0' }, /^graphql is 17\.0\.0; .* below 17\.0\.0/],
    [{ payload: '3.90.2' }, /^payload is 3\.90\.2; the whole Payload family must be 3\.90\.1/],
    [{ '@payloadcms/next': '3.90.0' }, /^@payloadcms\/next is 3\.90\.0/],
    [{ 'x/node_modules/graphql': '16.15.0' }, /^graphql is installed 2 times/],
    [{ '@a/b/node_modules/react': '19.3.1' }, /^react is installed 2 times/],
  ])('%o', (changes, sentence) => {
    const [first, ...more] = faults(changes)
    expect(first).toMatch(sentence)
    expect(more).toEqual([])
  })

  it('takes the floor itself', () => {
    expect(faults({ next: '16.3.3', react: '19.2.3', 'react-dom': '19.2.3' })).toEqual([])
  })

  it('wants the packages to be there at all', () => {
    const root = temporaryFolder({ 'package-lock.json': lockfile({}, '>=20.19') })
    expect(versionFloors(root)).toContain('next is installed 0 times (); it must be once.')
  })

  it('wants the engine to be said', () => {
    const root = temporaryFolder({ 'package-lock.json': lockfile(good, '>=18') })
    expect(versionFloors(root)).toEqual(['engines.node is >=18; it must be >=20.19.'])
  })
})

function faults(changes: Readonly<Record<string, string>>) {
  const text = lockfile({ ...good, ...changes }, '>=20.19')
  return versionFloors(temporaryFolder({ 'package-lock.json': text }))
}

function lockfile(versions: Readonly<Record<string, string>>, node: string) {
  const packages: Record<string, object> = { '': { engines: { node } } }
  for (const [path, version] of Object.entries(versions))
    packages[`node_modules/${path}`] = { version, engines: ['node >= 0.8'] }
  return JSON.stringify({ packages })
}
