import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const corrections = 'src/app/(payload)/admin.css'
const sheetsIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`)
const read = (name: string) => [name, readFileSync(join(root, name), 'utf8')] as const
const site = sheetsIn('src/site').map(read)
const views = sheetsIn('src/admin').map(read)
const sheets = [...site, ...views, read(corrections)]

/** What names a side of the page, and so is wrong in half of the languages. */
const physical =
  /([\s;{](left|right)|(margin|padding|border|inset)-(left|right|top|bottom)|-radius-(top|bottom)-\w+):|(text-align|float|clear):\s*(left|right)/g

describe.each(sheets)('%s', (_, css) => {
  test('knows start and end, not left and right', () => {
    expect(css.match(physical)).toBeNull()
  })

  test('fetches nothing', () => {
    expect(css).not.toMatch(/url\(|@import/)
  })
})

test('only the tokens name a colour', () => {
  const naming = sheets.filter(([, css]) => /#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i.test(css))
  expect(naming.map(([name]) => name)).toEqual(['src/site/ui/tokens.css'])
})

test.each(views)('%s speaks in tokens, not in the words of Payload', (_, css) => {
  expect(css.match(/--(theme|style|base)\b[\w-]*/g)).toBeNull()
})

test('every token that is used is named', () => {
  const named = new Set(
    site.flatMap(([, css]) => css.match(/^ +--[\w-]+(?=:)/gm) ?? []).map((name) => name.trim()),
  )
  const used = [...site, ...views].flatMap(([name, css]) =>
    [...css.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => `${name} ${token}`),
  )
  expect(used.filter((use) => !named.has(use.split(' ')[1] ?? ''))).toEqual([])
})

test('there are sheets to look at', () => {
  expect(site.length).toBeGreaterThan(4)
  expect(views.length).toBeGreaterThan(4)
})
