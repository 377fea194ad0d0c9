import { describe, expect, test } from 'vitest'
import { diplomaPaper, type DiplomaOnPaper } from '@/documents/paper/diploma'
import { runsOf } from '@/documents/paper/directions'
import { posterPaper, posterSizes } from '@/documents/paper/poster'
import { qrOf } from '@/documents/paper/qr'
import { attendanceSheet, nameTags, participantList } from '@/documents/paper/teamPapers'
import { locales } from '@/domain/locales'
import { posterWords } from '@/domain/posterWords'
import { opened, partsOf, scanned, textOf } from './reading'

/** Letters that grow together, turn round, carry marks or stand in two scripts. */
const names = {
  Arabic: 'آلاء علاء الأسعد',
  'Arabic with vowels': 'ثُرَيّا محمّد',
  Persian: 'پروین ژاله چرخ\u200cریس',
  Urdu: 'لالہ رخ ڈار ٹیپو',
  Kurdish: 'ئاوات ڕۆژ ڵاله',
  Turkish: 'Gülşen Çağlayan İnönü Iğdır',
  Danish: 'Bodil Ærø Ødegård-Åkær',
  Somali: 'Aamina Xasan Cabdi',
  Vietnamese: 'Nguyễn Thị Ánh',
  Ukrainian: 'Оксана Шевченко',
  'two scripts, Latin first': 'Amina فاطمة Hansen',
  'two scripts, Arabic first': 'مریم Jensen ابراهیمی',
  decomposed: 'Ase Grønbæk A\u030Akjær',
}

const diploma = (name: string): DiplomaOnPaper => ({
  name,
  team: 'Hold 2026',
  awardedOn: new Date('2026-10-30T17:00:00Z'),
  serial: '2026-0007',
  code: 'HJKM3479',
  address: 'https://bydelsmor.example/bevis/HJKM3479',
  handedOverBy: 'borgmesteren',
})

/** The program that reads here leaves out what has no width. */
const asRead = (name: string) => name.normalize('NFC').replaceAll('\u200c', '')

describe('a diploma', () => {
  test.each(Object.entries(names))('says the name as it was put in: %s', async (_, name) => {
    const paper = await opened(await diplomaPaper([diploma(name)]))
    expect(paper.numPages).toBe(1)
    expect(await textOf(paper, 1)).toContain(` ${asRead(name)} `)
  })

  test('is tagged, in Danish and titled by her name', async () => {
    const pdf = await diplomaPaper([diploma(names.Arabic)])
    const paper = await opened(pdf)
    expect(await paper.getMarkInfo()).toMatchObject({ Marked: true })
    const { info, metadata } = await paper.getMetadata()
    expect(info).toMatchObject({ Language: 'da', Title: `Diplom: ${names.Arabic}` })
    expect(metadata?.get('pdfuaid:part')).toBe('1')
    const parts = await partsOf(paper, 1)
    expect(parts).toContain('Figure')
    expect(parts).toContain('QR-kode: se på nettet, om diplomet er ægte')
  })

  test('says day in Danish, team, serial, code, address and who hands over', async () => {
    const text = await textOf(await opened(await diplomaPaper([diploma(names.Danish)])), 1)
    for (const said of [
      'fredag den 30. oktober 2026',
      'Hold 2026',
      '2026-0007',
      'HJKM3479',
      'bydelsmor.example/bevis/HJKM3479',
      'overrakt af borgmesteren',
    ])
      expect(text).toContain(said)
  })

  test('of a whole team is a page each, each with its own name', async () => {
    const paper = await opened(await diplomaPaper(Object.values(names).map(diploma)))
    for (const [index, name] of Object.values(names).entries())
      expect(await textOf(paper, index + 1)).toContain(` ${asRead(name)} `)
    expect(paper.numPages).toBe(Object.values(names).length)
  })

  test('reads nothing in a name as markup, and no name as another’s mark', async () => {
    const odd = '#panic("x") *fed* $x$ <b>'
    const text = await textOf(await opened(await diplomaPaper([diploma(odd)])), 1)
    expect(text).toContain(odd)
  })
})

describe('a team’s papers', () => {
  const all = Object.values(names)

  test('the attendance sheet says every name once, and what is signed only the first time', async () => {
    const sheet = {
      team: 'Hold 2026',
      module: 'Familieliv',
      startsAt: new Date('2026-08-05T15:00:00Z'),
      place: 'Beboerlokalet',
      teacher: 'sundhedsplejerske',
      names: all,
    }
    const first = await textOf(await opened(await attendanceSheet({ ...sheet, isFirst: true })), 1)
    for (const name of all) expect(first.split(asRead(name))).toHaveLength(2)
    for (const said of ['Til stede', 'Indhentet', 'Kontrakt', '5. august 2026 kl. 17.00'])
      expect(first).toContain(said)
    const later = await textOf(await opened(await attendanceSheet({ ...sheet, isFirst: false })), 1)
    expect(later).not.toContain('Kontrakt')
  })

  test('ten name tags are a page, and an eleventh begins another', async () => {
    const ten = await opened(await nameTags({ team: 'Hold 2026', names: all.slice(0, 10) }))
    expect(ten.numPages).toBe(1)
    const paper = await opened(await nameTags({ team: 'Hold 2026', names: all.slice(0, 11) }))
    expect(paper.numPages).toBe(2)
    expect(await textOf(paper, 2)).toContain(asRead(all[10] ?? ''))
  })

  test('the list has telephones on the coordinator’s copy alone', async () => {
    const women = all.map((name) => ({ name, languages: 'Dansk', telephone: '20 00 00 01' }))
    const list = { team: 'Hold 2026', on: new Date('2026-08-05T15:00:00Z'), women }
    const open = await opened(await participantList({ ...list, withTelephones: false }))
    expect(await textOf(open, 1)).toContain(asRead(names.Urdu))
    expect(await textOf(open, 1)).not.toContain('20 00 00 01')
    const own = await opened(await participantList({ ...list, withTelephones: true }))
    expect(await textOf(own, 1)).toContain('20 00 00 01')
  })
})

test.each(locales.flatMap((language) => posterSizes.map((size) => [language, size] as const)))(
  'the poster in %s, %s, is one page in its language, with words for its code',
  async (language, size) => {
    const paper = await opened(
      await posterPaper({
        language,
        size,
        address: `https://bydelsmor.example/${language}/tilmeld?p=HJK37`,
        meeting: {
          startsAt: new Date('2026-08-05T15:00:00Z'),
          place: 'Beboerlokalet i Grantoften, indgangen fra gården, første sal til venstre',
        },
      }),
    )
    expect(paper.numPages).toBe(1)
    const { info } = await paper.getMetadata()
    expect(info).toMatchObject({ Language: language, Title: posterWords[language].heading })
    expect(await partsOf(paper, 1)).toContain(posterWords[language].scan)
    expect(await textOf(paper, 1)).toContain(`/${language}/tilmeld?p=HJK37`)
  },
)

test('the code leads where it should', async () => {
  const address = 'https://bydelsmor.example/bevis/HJKM3479'
  expect(await scanned(qrOf(address))).toBe(address)
})

test('a name is taken apart where its direction changes', () => {
  expect(runsOf('Amina فاطمة Hansen')).toEqual([
    { text: 'Amina', rightToLeft: false },
    { text: 'فاطمة', rightToLeft: true },
    { text: 'Hansen', rightToLeft: false },
  ])
})
