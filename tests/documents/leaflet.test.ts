import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { leafletPaper, type Leaflet } from '@/documents/paper/leaflet'
import { leafletLength } from '@/domain/leafletText'
import { opened, partsOf, textOf } from './reading'

const told: Leaflet = {
  title: 'Æbler på Ågade',
  lead: 'Før var der stille.',
  text: 'Så bankede hun på.\n\nNu er der lys.',
  picture: null,
  address: 'https://bydelsmor.example/da/historier/aebler',
}

const jpeg = async () => ({
  data: new Uint8Array(
    await sharp({ create: { width: 600, height: 400, channels: 3, background: '#946' } })
      .jpeg()
      .toBuffer(),
  ),
  alt: 'En åben dør',
  credit: 'Prøve Foto',
})

describe('a leaflet', () => {
  test('tells title, lead, text and where the rest stands, tagged for all who read', async () => {
    const pdf = await leafletPaper({ ...told, picture: await jpeg() })
    const paper = await opened(pdf)
    expect(paper.numPages).toBe(1)
    const text = await textOf(paper, 1)
    for (const part of [told.title, told.lead, 'Så bankede hun på.', 'Nu er der lys.'])
      expect(text).toContain(part)
    expect(text).toContain('bydelsmor.example/da/historier/aebler')
    expect(text).toContain('Foto: Prøve Foto')
    const parts = await partsOf(paper, 1)
    expect(parts).toContain('En åben dør')
    expect(parts).toContain('Læs hele historien')
  })

  test('stays on one page however much stands on it', async () => {
    const most: Leaflet = {
      ...told,
      title: 'Lang overskrift '.repeat(8).trim().slice(0, 120),
      lead: 'Ord i indledningen '.repeat(22).slice(0, 400),
      text: 'Ord i teksten '.repeat(60).slice(0, leafletLength),
      picture: await jpeg(),
    }
    expect((await opened(await leafletPaper(most))).numPages).toBe(1)
  })
})
