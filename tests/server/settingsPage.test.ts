import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { settingNames } from '@/settings'

/** What a command decides, and nobody who runs it. */
const decided = ['NODE_ENV']
/** Read by the tests only. */
const ofTests = ['CHROMIUM_PATH']

const names = settingNames.filter((name) => !decided.includes(name)).toSorted()
const found = (file: string, form: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(form)]
    .map(([, name = '']) => name)
    .filter((name) => !ofTests.includes(name))
    .toSorted()

it('every setting stands in .env.example, once, and nothing else does', () => {
  expect(found('.env.example', /^#([A-Z0-9_]+)=/gm)).toEqual(names)
})

it('every setting is explained to whoever runs it, once, and nothing else is', () => {
  expect(found('docs/operations/settings.md', /^\| `([A-Z0-9_]+)`/gm)).toEqual(names)
})
