import { describe, expect, it } from 'vitest'
import { isSafeLink, isSafeProse } from '@/domain/prose'

const text = { type: 'text', text: 'Den første aften' }
const prose = (...children: unknown[]) => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
})
const link = (url: unknown, type = 'link') => ({ type, fields: { url }, children: [text] })

describe('a link', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:demo@example.org',
    'tel:+4520000001',
    '/historier',
    '#indhold',
  ])('may lead to %s', (address) => {
    expect(isSafeLink(address)).toBe(true)
    expect(isSafeProse(prose(link(address)))).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hosts',
    '//example.org',
    '/\\example.org',
    'example.org',
    '',
  ])('may not lead to %j', (address) => {
    expect(isSafeLink(address)).toBe(false)
    expect(isSafeProse(prose(link(address)))).toBe(false)
    expect(isSafeProse(prose(link(address, 'autolink')))).toBe(false)
  })

  it('without an address is none', () => {
    expect(isSafeProse(prose(link(undefined)))).toBe(false)
    expect(isSafeProse(prose({ type: 'link', children: [text] }))).toBe(false)
  })
})

describe('a rich text', () => {
  it('of known nodes is safe', () => {
    expect(isSafeProse(prose(text, { type: 'linebreak' }))).toBe(true)
    expect(isSafeProse({ type: 'root', children: [] })).toBe(true)
  })

  it.each([
    null,
    undefined,
    'text',
    {},
    { type: 'script' },
    prose({ type: 'iframe', children: [] }),
    prose(null),
    { type: 'root', children: 'text' },
  ])('like %j is not', (node) => {
    expect(isSafeProse(node)).toBe(false)
  })

  it('nested beyond all use is not', () => {
    const nested = (depth: number): unknown =>
      depth === 0 ? text : { type: 'list', children: [nested(depth - 1)] }
    expect(isSafeProse(nested(40))).toBe(true)
    expect(isSafeProse(nested(41))).toBe(false)
  })
})
