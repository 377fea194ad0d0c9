import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { proseHtml } from '@/site/prose/proseHtml'
import { readProse } from '@/site/prose/readProse'
import { RichText } from '@/site/ui/RichText'
import { safeLink } from '@/site/ui/safeLink'

const text = (content: string, format = 0) => ({ type: 'text', text: content, format })
const drawn = (...children: readonly unknown[]) =>
  renderToStaticMarkup(<RichText value={{ root: { type: 'root', children } }} />)

describe('a story’s text', () => {
  test('keeps paragraphs, headings, lists, quotes and emphasis', () => {
    const html = drawn(
      { type: 'heading', tag: 'h1', children: [text('Mine børn')] },
      { type: 'heading', tag: 'h3', children: [text('Skolen')] },
      { type: 'paragraph', children: [text('Jeg '), text('ville', 1), text(' lære', 2)] },
      {
        type: 'list',
        listType: 'number',
        children: [{ type: 'listitem', children: [text('et')] }],
      },
      {
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [text('to')] }],
      },
      { type: 'quote', children: [text('Kom ind')] },
    )
    expect(html).toBe(
      '<div class="prose"><h2>Mine børn</h2><h3>Skolen</h3>' +
        '<p>Jeg <strong>ville</strong><em> lære</em></p>' +
        '<ol><li>et</li></ol><ul><li>to</li></ul><blockquote>Kom ind</blockquote></div>',
    )
  })

  test('keeps the words on both sides of a tab apart', () => {
    const tab = { type: 'tab', text: '\t', format: 0 }
    expect(drawn({ type: 'paragraph', children: [text('et'), tab, text('to')] })).toBe(
      '<div class="prose"><p>et\tto</p></div>',
    )
  })

  test('is the same in the feeds as on the page', () => {
    const root = {
      type: 'root',
      children: [
        { type: 'heading', tag: 'h2', children: [text('Æ <b> & "x"')] },
        { type: 'paragraph', children: [text('et', 3), { type: 'linebreak' }, text('to')] },
        {
          type: 'link',
          fields: { url: 'https://example.org/?a=1&b="2"' },
          children: [text('her')],
        },
        { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('intet')] },
        { type: 'script', children: [text('alert(1)')] },
        { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [] }] },
      ],
    }
    const page = renderToStaticMarkup(<RichText value={{ root }} />)
    const feed = proseHtml(readProse({ root }) ?? [])
    expect(`<div class="prose">${feed}</div>`).toBe(
      page
        .replaceAll('&lt;', '&#60;')
        .replaceAll('&gt;', '&#62;')
        .replaceAll('&amp;', '&#38;')
        .replaceAll('&quot;', '&#34;')
        .replaceAll('/>', '>'),
    )
  })

  test('gives nothing for nodes that are not on the list', () => {
    const html = drawn(
      { type: 'upload', relationTo: 'receipts', value: 'x', children: [text('bilag')] },
      { type: 'block', fields: { html: '<script>1</script>' }, children: [text('blok')] },
      { type: 'script', children: [text('alert(1)')] },
      'a bare string',
      null,
      { children: [text('without a type')] },
    )
    expect(html).toBe('<div class="prose"></div>')
  })

  test('writes markup in a text as text', () => {
    expect(drawn(text('<img src=x onerror=alert(1)>'))).toBe(
      '<div class="prose">&lt;img src=x onerror=alert(1)&gt;</div>',
    )
  })

  test.each([
    'https://example.org/a',
    'http://example.org/',
    'mailto:a@example.org',
    'tel:+4520000001',
  ])('leads to %s', (url) => {
    const html = drawn({ type: 'link', fields: { url }, children: [text('her')] })
    expect(html).toBe(`<div class="prose"><a href="${url}">her</a></div>`)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '',
  ])('keeps the words of a link to %j, and leads nowhere', (url) => {
    const html = drawn({ type: 'autolink', fields: { url }, children: [text('her')] })
    expect(html).toBe('<div class="prose">her</div>')
    expect(safeLink(url)).toBeUndefined()
  })

  test.each([undefined, null, 'text', 7, {}, { root: null }, { root: { children: [] } }])(
    'draws nothing for %j',
    (value) => expect(renderToStaticMarkup(<RichText value={value} />)).toBe(''),
  )

  test('stops at a depth that no editor makes', () => {
    let nested: unknown = text('innermost')
    for (let depth = 0; depth < 5000; depth++) nested = { type: 'quote', children: [nested] }
    expect(drawn(nested)).not.toContain('innermost')
  })
})
