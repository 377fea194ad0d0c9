import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '@/server/front/answer'
import { finishPage } from '@/server/front/finishPage'
import { pageStatus } from '@/server/front/pageStatus'
import { stripScripts } from '@/server/front/stripScripts'

describe('leaving scripts out', () => {
  it.each([
    ['<p>a</p><script>let a = "</p>"</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['<script src="/a.js" async=""></script >x', 'x'],
    // The tally's own, which keeps a conversation where there is no net.
    [
      '<script src="/samtale/app.js" defer=""></script>x',
      '<script src="/samtale/app.js" defer=""></script>x',
    ],
    ['<script src="/samtale/app.js/../a.js"></script>x', 'x'],
    ['<SCRIPT\nnonce="1">a\nb</SCRIPT>x', 'x'],
    ['<link rel="preload" as="script" href="/a.js"/>x', 'x'],
    ['<link href="/a.js" rel="modulepreload">x', 'x'],
    ['<script>self.__next_f.push([1,"<script>"])</script>x', 'x'],
  ])('%s', (html, left) => {
    expect(stripScripts(html)).toBe(left)
  })

  it.each([
    '<link rel="stylesheet" href="/a.css"/>',
    '<link rel="alternate" hreflang="ar" href="/ar"/>',
    '<script type="application/ld+json">{"@type":"Event"}</script>',
    '<p>scripts and noscript</p><noscript>x</noscript>',
  ])('keeps %s', (html) => {
    expect(stripScripts(html)).toBe(html)
  })
})

describe('the status that a page names', () => {
  it('is taken, and its mark removed', () => {
    expect(
      pageStatus('<head><meta name="x-status" content="410"/><title>a</title></head>'),
    ).toEqual({
      status: 410,
      html: '<head><title>a</title></head>',
    })
    expect(pageStatus('<meta content="404" name="x-status">').status).toBe(404)
  })

  it('is none without a mark, or with one that is no fault', () => {
    expect(pageStatus('<p>404</p>')).toEqual({ status: undefined, html: '<p>404</p>' })
    expect(pageStatus('<meta name="x-status" content="200">').status).toBeUndefined()
  })
})

describe('what the public gets', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is the page with the status it names and without scripts', () => {
    const body = '<head><meta name="x-status" content="404"></head><script>1</script><p>æøå</p>'
    const { status, body: shown, headers } = finish('/da/x', page(200, body))
    expect({ status, page: shown.toString() }).toEqual({
      status: 404,
      page: '<head></head><p>æøå</p>',
    })
    expect(headers).toEqual({ 'content-type': 'text/html; charset=utf-8' })
  })

  it('is not touched when it is no page', () => {
    const body = Buffer.from('<script>kept</script>')
    const answer = { status: 200, headers: { 'content-type': 'application/rss+xml' }, body }
    expect(finish('/da/feed', answer)).toEqual(answer)
  })

  it('keeps where a form leads and its cookie', () => {
    const headers = { location: '/da/tak', 'set-cookie': ['draft=1'], 'content-length': '0' }
    const answer = finish('/da/form', { status: 303, headers, body: Buffer.alloc(0) })
    expect(answer.status).toBe(303)
    expect(answer.headers).toEqual({ location: '/da/tak', 'set-cookie': ['draft=1'] })
  })

  it.each([
    ['/da/historier', 'da', 'Noget gik galt hos os'],
    ['/ar/x', 'ar', 'حدث خطأ عندنا'],
    ['/', 'da', 'Noget gik galt hos os'],
  ])('is a kind page with a reference when %s fails', (url, locale, title) => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const inside = '<html id="__next_error__">secret inside {"digest":"123"}</html>'
    const { status, body } = finish(`${url}?name=Someone`, page(500, inside))
    const text = body.toString()
    const reference = /<bdi>([0-9a-f]{8})<\/bdi>/.exec(text)?.[1]
    expect(status).toBe(500)
    expect(text).toContain(`<html lang="${locale}"`)
    expect(text).toContain(title)
    expect(text).not.toMatch(/secret|<script|<style| style=/)
    expect(log.mock.calls).toEqual([
      ['Fault', { reference, status: 500, method: 'GET', route: url, digest: '123' }],
    ])
  })

  it.each([
    [404, '<html id="__next_error__"></html>', 'text/html', 'Siden findes ikke'],
    [404, 'Not Found', 'text/plain', 'Siden findes ikke'],
    [409, 'Server action not found.', 'text/plain', 'Siden er blevet fornyet'],
    [400, 'Bad', 'text/plain', 'Det kan ikke lade sig gøre'],
    [413, 'Body exceeded', 'text/plain', 'Det er for stort'],
  ])('is a readable page where Next’s is not: %i %s', (status, body, type, title) => {
    const answer = { status, headers: { 'content-type': type }, body: Buffer.from(body) }
    const finished = finish('/da/x', answer)
    expect(finished.status).toBe(status)
    expect(finished.body.toString()).toContain(`<h1>${title}</h1>`)
  })
})

function finish(url: string, answer: Answer): Answer {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  return finishPage(request, answer)
}

function page(status: number, body: string): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    link: '</a.js>; rel=preload; as="script"',
    vary: 'rsc, next-router-state-tree',
    'cache-control': 'private, no-store',
  }
  return { status, headers, body: Buffer.from(body) }
}
