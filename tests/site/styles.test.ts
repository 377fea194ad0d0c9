import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../src/site/ui')
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

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
  expect(naming.map(([name]) => name)).toEqual(['tokens.css'])
})

test('there are sheets to look at', () => expect(sheets.length).toBeGreaterThan(4))
