import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { newLinkToken } from '@/hooks/linkTokens'
import { done } from '../hooks/attempts'
import { published, step, withdrawing } from '../hooks/telling'
import { rows, thePayload } from '../support/doors'
import { make, type Data } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { filesIn } from '../support/zip'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

// Read their settings when they are first imported, which the doors set.
const { inTransaction } = await import('@/database/inTransaction')
const { openToken } = await import('@/hooks/privateLinks')
const files = {
  'tekst.docx': await import('@/app/(site)/[locale]/avis/[token]/tekst.docx/route'),
  'tekst.txt': await import('@/app/(site)/[locale]/avis/[token]/tekst.txt/route'),
  'billede.jpg': await import('@/app/(site)/[locale]/avis/[token]/billede.jpg/route'),
} as const

let coordinator: Person
let editor: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  editor = await person('editor')
})

const told = { newspaperText: 'Jeg banker på. Så åbner de.', newspaperCredit: 'Bydelsmødrene' }

/** A story on its way to the newspaper, with a link as the letter brings it. */
async function opened(given: Data = {}) {
  const { id, consents } = await published(coordinator, { ...told, ...given }, ['newspaper'])
  const [row] = await rows('select id from publications where story_id::text = $1', [id])
  const token = newLinkToken()
  const holding = { holder: 'publication', id: String(row?.['id']) } as const
  const req = await createLocalReq({}, await thePayload())
  await inTransaction(req, () => openToken(holding, { purpose: 'newspaper', token }, req))
  return { id, token, consent: consents.at(-1) ?? '' }
}

describe('the newspaper’s files', () => {
  const file = (name: keyof typeof files, token: string, locale = 'da') =>
    files[name].GET(new Request(`http://localhost/${locale}/avis/${token}/${name}`), {
      params: Promise.resolve({ locale, token }),
    })
  const statuses = async (token: string, locale?: string) => {
    const answers = await Promise.all([
      file('tekst.docx', token, locale),
      file('tekst.txt', token, locale),
      file('billede.jpg', token, locale),
    ])
    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store')
    return answers.map(({ status }) => status)
  }

  test('are the story, its embargo and its picture, to be kept by nobody in between', async () => {
    const picture = await make('media', { caption: 'En gård', credit: 'Prøve Foto' })
    const { token } = await opened({ picture, newspaperEmbargo: '2030-01-02T05:00:00.000Z' })
    const words = [
      'Må tidligst bringes onsdag den 2. januar 2030 kl. 06.00',
      told.newspaperText,
      told.newspaperCredit,
      'En gård',
      'Prøve Foto',
    ]
    const text = await file('tekst.txt', token)
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(text.headers.get('content-disposition')).toBe('attachment; filename="historie.txt"')
    const plain = await text.text()
    for (const one of words) expect(plain).toContain(one)

    const word = await file('tekst.docx', token)
    expect(word.headers.get('content-type')).toMatch(/\.wordprocessingml\.document$/)
    expect(word.headers.get('content-disposition')).toBe('attachment; filename="historie.docx"')
    const parts = filesIn(Buffer.from(await word.arrayBuffer()))
    for (const one of words) expect(parts.get('word/document.xml')).toContain(one)

    const image = await file('billede.jpg', token)
    expect(image.headers.get('content-type')).toBe('image/jpeg')
    expect(image.headers.get('content-disposition')).toBe('attachment; filename="historie.jpg"')
    const bytes = Buffer.from(await image.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 2 })
  })

  test('hold nothing of her but the story', async () => {
    const picture = await make('media')
    const { id, token } = await opened({ picture })
    const [her] = await rows(
      `select applicants.id, name from applicants join consents on applicant_id = applicants.id
       where story_id::text = $1`,
      [id],
    )
    const word = Buffer.from(await (await file('tekst.docx', token)).arrayBuffer())
    const image = Buffer.from(await (await file('billede.jpg', token)).arrayBuffer())
    const all = [
      await (await file('tekst.txt', token)).text(),
      ...filesIn(word).values(),
      image.toString('latin1'),
    ].join('\n')
    const hers = [her?.['id'], her?.['name'], id, token, coordinator.email]
    expect(hers.every(Boolean)).toBe(true)
    for (const one of hers) expect(all).not.toContain(String(one))
    const { exif, xmp, iptc } = await sharp(image).metadata()
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
  })

  test('are gone once the story is withdrawn, or a consent is', async () => {
    const picture = await make('media')
    const first = await opened({ picture })
    expect(await statuses(first.token)).toEqual([200, 200, 200])
    done(await step(first.id, 'withdrawn', editor))
    expect(await statuses(first.token)).toEqual([410, 410, 410])
    const shown = await make('media', { people: 'recognisable' })
    const second = await opened({ picture: shown })
    expect(await statuses(second.token)).toEqual([200, 200, 200])
    done(await withdrawing(coordinator, second.consent))
    expect(await statuses(second.token)).toEqual([410, 410, 410])
    expect(await (await file('tekst.txt', second.token)).text()).not.toContain(told.newspaperText)
    // Also where nobody has taken the story off yet.
    const third = await opened({ picture })
    await rows('update consents set withdrawn_at = now() where story_id::text = $1', [third.id])
    expect(await statuses(third.token)).toEqual([410, 410, 410])
  })

  test('open by that link alone, and in Danish alone; a story without a picture has none', async () => {
    const { token } = await opened()
    expect(await statuses(token)).toEqual([200, 200, 410])
    expect(await statuses(token, 'ar')).toEqual([404, 404, 404])
    for (const wrong of ['A'.repeat(43), `${token}x`, '', '%00'])
      expect(await statuses(wrong)).toEqual([410, 410, 410])
  })
})
