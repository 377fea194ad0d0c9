import { describe, expect, test } from 'vitest'
import { contactKey, contactsIn, withCpr } from '@/domain/contactsFound'
import { civilNumber } from '../support/civilNumber'

const place = { da: 'Titel', en: 'Title' }
const foundIn = (text: string) =>
  contactsIn([{ path: 'title', place, text }]).map(({ found }) => found)

describe('what somebody could call or write to', () => {
  test.each([
    ['Ring 20 00 00 42 i dag', ['20 00 00 42']],
    ['Ring 20000042.', ['20000042']],
    ['+45 20 00 00 42', ['+45 20 00 00 42']],
    ['tlf.: 2000-0042', ['2000-0042']],
    ['اتصلي ٢٠ ٠٠ ٠٠ ٤٢', ['٢٠ ٠٠ ٠٠ ٤٢']],
    ['Skriv til Mor@Hus.example, tak', ['Mor@Hus.example']],
    ['20 00 00 42 og a@b.example', ['a@b.example', '20 00 00 42']],
  ])('%s', (text, found) => {
    expect(foundIn(text)).toEqual(found)
  })

  test.each([
    'Den 21.10.2018 og 2018-08-08',
    'I 2018-2019 og 2018–2026',
    'Det kostede 45.000.000 kr.',
    'I 2018 var der 14 kvinder på 13 aftener',
    'hus@hjemme',
    'Model A20000042x',
  ])('and what is none: %s', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})

test('one number is one, however it is written', () => {
  expect(contactKey('20 00 00 42')).toBe(contactKey('+45 20000042'))
  expect(contactKey('A@b.example ')).toBe(contactKey('a@B.example'))
})

test('a CPR number is told from a telephone number', () => {
  const text = (words: string) => [{ path: 'lead', place, text: words }]
  expect(withCpr(text(`født ${civilNumber}`))).toHaveLength(1)
  expect(withCpr(text('ring 20 00 00 42'))).toEqual([])
})
