import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { containers, setByCompose, setByImage } from '@/check/containers'
import { temporaryFolder } from './temporaryFolder'

const files = ['deploy/Dockerfile', 'deploy/compose.yaml']

/** The project's own, with one thing in it replaced. */
async function faultsWith(file: string, what: string, instead: string): Promise<string> {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(what)
  const own = Object.fromEntries(files.map((one) => [one, readFileSync(one, 'utf8')]))
  const root = temporaryFolder({ ...own, [file]: text.replace(what, instead) })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
  return (await containers(root)).join('\n')
}

it('finds nothing wrong with the project’s own', async () => {
  expect(await containers(process.cwd())).toEqual([])
})

it.each([
  ['deploy/Dockerfile', 'STOPSIGNAL', 'STOPSIGNALS', /Unknown instruction/],
  ['deploy/Dockerfile', 'USER node', 'MAINTAINER node', /deprecated/],
  ['deploy/Dockerfile', 'DATA_DIR=', 'DATADIR=', /Dockerfile sets DATADIR, which is no setting/],
  ['deploy/compose.yaml', 'postgres:18-bookworm', 'postgres', /service-image-require-explicit-tag/],
  ['deploy/compose.yaml', 'STOP_GRACE:', 'STOP_SLOWLY:', /compose.yaml sets STOP_SLOWLY/],
  ['deploy/compose.yaml', '&settings', '&others', /sets nothing/],
])('in %s finds %s made %s', async (file, what, instead, fault) => {
  expect(await faultsWith(file, what, instead)).toMatch(fault)
})

it('reads every name, in whichever line it stands', () => {
  expect(setByImage('FROM a\nENV A=1 \\\n    B=2\nRUN x\nENV C=3\n')).toEqual(['A', 'B', 'C'])
  const text = 'x:\n  environment: &settings\n    A: 1\n    B_C: $D\n  volumes:\n    E: 1\n'
  expect(setByCompose(text)).toEqual(['A', 'B_C'])
})
