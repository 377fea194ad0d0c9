import { describe, expect, test } from 'vitest'
import { answersFromForm } from '@/site/signup/answersFromForm'

function form(...fields: readonly (readonly [string, string | Blob])[]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('the answers of a page', () => {
  test('are kept as she typed them', () => {
    expect(answersFromForm(1, form(['name', '  أمينة ']))).toEqual({ name: '  أمينة ' })
    const asked = form(['telephone', '٢٠ ٠٠ ٠٠ ٠١'], ['email', ''])
    expect(answersFromForm(2, asked)).toEqual({
      telephone: '٢٠ ٠٠ ٠٠ ٠١',
      reachThrough: false,
      email: '',
    })
  })

  test('hold every field of the page, so that what she took away is taken away', () => {
    expect(answersFromForm(3, form())).toEqual({ languages: [], interpreter: null })
    expect(answersFromForm(4, form())).toEqual({ area: null, availability: [], note: null })
    expect(answersFromForm(5, form())).toEqual({ consent: false })
  })

  test('hold no field of another page', () => {
    const smuggled = form(['name', 'A'], ['consent', 'yes'], ['status', 'admitted'])
    expect(answersFromForm(1, smuggled)).toEqual({ name: 'A' })
  })

  test('carry the code of the poster that led her here, and leave it alone without one', () => {
    const [name, poster] = [['name', 'A'] as const, ['p', 'HJK37'] as const]
    expect(answersFromForm(1, form(name, poster))).toEqual({ name: 'A', poster: 'HJK37' })
    expect(answersFromForm('callMe', form(name, poster))).toMatchObject({ poster: 'HJK37' })
    expect(answersFromForm(2, form(poster))).not.toHaveProperty('poster')
  })

  test('tell no from not said', () => {
    expect(answersFromForm(3, form(['interpreter', 'no']))).toMatchObject({ interpreter: false })
    expect(answersFromForm(3, form(['interpreter', 'yes']))).toMatchObject({ interpreter: true })
  })

  test('take several languages, and no file', () => {
    const asked = form(['languages', 'ar'], ['languages', 'da'], ['languages', new Blob(['x'])])
    expect(answersFromForm(3, asked)).toMatchObject({ languages: ['ar', 'da'] })
    expect(answersFromForm(1, form(['name', new Blob(['x'])]))).toEqual({ name: null })
  })

  test('count a line break once, as the form did', () => {
    expect(answersFromForm(4, form(['note', 'a\r\nb']))).toMatchObject({ note: 'a\nb' })
  })

  test('stay within bounds that the draft can hold', () => {
    const many = Array.from({ length: 1000 }, () => ['languages', 'ar'] as const)
    expect(answersFromForm(3, form(...many)).languages).toHaveLength(40)
    expect(answersFromForm(1, form(['name', 'x'.repeat(500_000)])).name).toHaveLength(1000)
    expect(answersFromForm(4, form(['area', 'x'.repeat(500)])).area).toHaveLength(40)
    expect(answersFromForm(1, form(['p', 'x'.repeat(500)])).poster).toBeNull()
  })
})
