import { describe, expect, test } from 'vitest'
import { manuscript } from '@/documents/newspaper/manuscript'
import { plainText } from '@/documents/newspaper/plainText'
import { filesIn } from '../support/zip'

const told = {
  embargo: 'Må bringes nu.',
  title: 'Æbler på Ågade',
  lead: 'Før var der stille.',
  paragraphs: ['Første & <bedste>\nlinje to', 'Andet afsnit: »ø«'],
  notes: ['Kreditering: Bydelsmødrene'],
}

describe('the manuscript', () => {
  test('as a Word document has each paragraph, rightly written, and nobody’s name', async () => {
    const files = filesIn(await manuscript(told))
    const document = files.get('word/document.xml') ?? ''
    const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|'),
    )
    expect(paragraphs).toEqual([
      'Må bringes nu.',
      'Æbler på Ågade',
      'Før var der stille.',
      'Første &amp; &lt;bedste&gt;|linje to',
      'Andet afsnit: »ø«',
      'Kreditering: Bydelsmødrene',
    ])
    const about = files.get('docProps/core.xml') ?? ''
    expect(about).toContain('<dc:title>Æbler på Ågade</dc:title>')
    expect(about).toContain('<dc:creator>Bydelsmødre</dc:creator>')
    expect(about).toContain('<cp:lastModifiedBy>Bydelsmødre</cp:lastModifiedBy>')
  })

  test('as plain text is read rightly on every machine', () => {
    const text = plainText(told)
    expect(text.startsWith('\ufeffMå bringes nu.\r\n\r\nÆbler på Ågade\r\n\r\n')).toBe(true)
    expect(text).toContain('<bedste>\r\nlinje to\r\n\r\nAndet')
  })
})
