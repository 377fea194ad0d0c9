import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keptAddress } from '@/server/front/keptAddress'
import { visitedPage } from '@/server/front/pages'

/** What the site has by its folders; what is under none of them answers that it is missing. */
const routes = readdirSync('src/app/(site)/[locale]', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes('[...'))
  .map((file) => `/${file}`.replace(/\/page\.tsx$/, ''))

describe('the server in front', () => {
  it.each(routes)('knows the page "%s"', (route) => {
    const address = `/da${route.replace(/\[\w+\]/g, '1')}`
    expect(visitedPage(address), `src/server/front/pages.ts has no ${route}`).toBeDefined()
  })

  it.each([
    ['/da', '/'],
    ['/ar/kursus?side=2', '/kursus'],
    ['/tr/historier/en-historie', '/historier/en-historie'],
    ['/so/tilmeld/1?fejl=1', '/tilmeld/1'],
    ['/da/bevis/3479CFHJ', '/bevis'],
  ])('counts %s as %s', (url, name) => {
    expect(visitedPage(url)).toEqual({ language: url.slice(1, 3), page: name })
  })

  it.each([
    '/',
    '/da/',
    '/DA',
    '/xx/kursus',
    '/da/historier/Å',
    '/da/tilmeld/6',
    '/da/tilmeld/1/gem',
  ])('counts nothing at %s', (url) => {
    expect(visitedPage(url)).toBeUndefined()
  })
})

describe('what may be kept', () => {
  it.each([
    ['/da?side=1', '/da'],
    ['/da/historier?tema=health&side=12', '/da/historier?side=12&tema=health'],
    ['/da/historier?side=012&tema=', '/da/historier'],
    ['/da/historier?side=1&tema=madeUp', '/da/historier'],
    ['/da/historier?tema=health&tema=health', '/da/historier'],
    ['/da/aktiviteter?maaned=2026-13', '/da/aktiviteter'],
    ['/da/aktiviteter?maaned=2026-12&x=%', '/da/aktiviteter?maaned=2026-12'],
    ['/da/tilmeld?slettet=svar', '/da/tilmeld?slettet=svar'],
    ['/da/tilmeld?p=3479c', '/da/tilmeld?p=3479C'],
    ['/da/tilmeld?p=AAAAA', '/da/tilmeld'],
    ['/ar/rapport/2018', '/ar/rapport/2018'],
    ['/icon.svg?icon.0a1b.svg', '/icon.svg'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/da/historier/x/delebillede.png', '/da/historier/x/delebillede.png'],
  ])('of %s is %s', (url, address) => {
    expect(keptAddress(url)).toBe(address)
  })

  it.each([
    '/',
    '/da/tilmeld/1',
    '/da/bevis/3479CFHJ',
    '/da/tal-med-en-bydelsmor?fejl=1',
    '/da/tilmeld/kvittering',
    '/da/sprog?side=/kursus',
    '/da/findes-ikke',
    `/da/historier/${'a'.repeat(81)}`,
    '/da/historier/%C3%A5',
    '/da/feed.xml?side=2',
    `/${'a/'.repeat(9)}x.xml`,
    '/da/x.php',
  ])('of %s is nothing', (url) => {
    expect(keptAddress(url)).toBeUndefined()
  })
})
