import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { anyText } from '../domain/anyText'
import { at, local } from '../support/doors'
import { team } from '../support/factories'
import { form, signingUp, signUpOf } from './signingUp'

beforeAll(async () => {
  await team({ capacity: 60 })
})

/** Each of them once whole, and once in the middle of what a person might write. */
const fixed = [
  '👩🏽‍🦱🧕🏿',
  'Ŭ̈e\u0301 Å',
  '\u202eنص\u202c',
  'می‌خواهم',
  'a\u0000b',
  '\u0000',
  '\ud83d',
  'x\udc00y',
  '\uffff',
  '\ufeffBOM',
  'a'.repeat(10_000),
  '🙂'.repeat(2_500),
  "'; drop table applicants; --",
  '{"$ne":null}',
  '<script>alert(1)</script>',
  '{{7*7}} #{7*7}',
  '\\u0000',
]

const texts: readonly string[] = [
  ...fixed.flatMap((text) => [text, `Jeg vil ${text} gerne`]),
  ...fc.sample(anyText({ maxLength: 60 }), { numRuns: 270, seed: 20_180_808 }),
]

const fields = ['name', 'note', 'email', 'telephone'] as const

test('any text is kept exactly after NFC or refused in words, and never a fault', async () => {
  expect(texts.length).toBeGreaterThanOrEqual(300)
  let kept = 0
  const api = await local()
  for (const [turn, text] of texts.entries())
    for (const field of fields) {
      const alone = { telephone: null, reachThrough: true }
      // Every second e-mail is one but for the text within it.
      const value = field === 'email' && turn % 2 === 0 ? `a${text}@example.org` : text
      const answer = await signingUp(form({ ...alone, [field]: value }))
      const about = `${field} ${JSON.stringify(value.slice(0, 60))}: ${answer.text.slice(0, 200)}`
      if (answer.code === undefined) {
        expect(answer.status, about).toBe(400)
        expect(answer.problems, about).toMatchObject([{ path: field }])
        expect(answer.problems[0]?.message.length, about).toBeGreaterThan(10)
        continue
      }
      const { applicant_id: id } = await signUpOf(answer.code)
      const her = await api.findByID({ collection: 'applicants', id, depth: 0 })
      const expected = value.replace(/\r\n?/g, '\n').normalize('NFC').trim()
      const stored = at(her, field)
      if (field === 'telephone') expect(stored, about).toSatisfy(isTelephoneOrNothing)
      else if (stored === null) expect(visible(expected), about).toBe('')
      else expect(stored, about).toBe(expected)
      kept += 1
    }
  // A form that refused everything would be no form.
  expect(kept).toBeGreaterThan(100)
}, 300_000)

const isTelephoneOrNothing = (value: unknown) =>
  value === null || (typeof value === 'string' && /^\+\d{7,15}$/.test(value))

const visible = (text: string) =>
  text.replace(/[\p{Separator}\p{Other}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
