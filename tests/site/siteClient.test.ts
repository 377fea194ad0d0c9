import { gql } from 'urql'
import { describe, expect, test } from 'vitest'
import { createSiteClient } from '@/site/api/client'
import { SiteError } from '@/site/api/SiteError'

const titles = gql<{ title: string | null }, { slug: string }>`
  query Titles($slug: String!) {
    title(slug: $slug)
  }
`
const send = gql<{ sent: boolean }, Record<string, never>>`
  mutation Send {
    sent
  }
`

function answering(body: unknown, status = 200) {
  const asked: Request[] = []
  const client = createSiteClient(async (input, init) => {
    asked.push(new Request(input, init))
    return Response.json(body, { status })
  })
  return { ...client, asked }
}

describe('a query', () => {
  test('gives the data, asked for by POST in the page’s language', async () => {
    const { query, asked } = answering({ data: { title: 'Aften' } })
    expect(await query(titles, { slug: 'a' }, { locale: 'ar' })).toEqual({ title: 'Aften' })
    expect(asked[0]?.method).toBe('POST')
    expect(asked[0]?.url).toContain('locale=ar')
    expect(await asked[0]?.json()).toMatchObject({ variables: { slug: 'a' } })
  })

  test('takes no cookie along', async () => {
    const { query, asked } = answering({ data: { title: null } })
    await query(titles, { slug: 'a' }, { locale: 'da' })
    expect(asked[0]?.headers.has('cookie')).toBe(false)
    expect(asked[0]?.headers.has('authorization')).toBe(false)
  })

  test.each([
    ['errors', { errors: [{ message: 'No' }] }, 200],
    ['errors beside data', { data: { title: 'half' }, errors: [{ message: 'No' }] }, 200],
    ['no data', { data: null }, 200],
    ['status 500', {}, 500],
  ])('throws SiteError on %s', async (_, body, status) => {
    const { query } = answering(body, status)
    await expect(query(titles, { slug: 'a' }, { locale: 'da' })).rejects.toBeInstanceOf(SiteError)
  })

  test('throws SiteError, with its cause, when the API cannot be reached', async () => {
    const { query } = createSiteClient(async () => {
      throw new TypeError('down')
    })
    const fault = await query(titles, { slug: 'a' }, { locale: 'da' }).catch(
      (error: unknown) => error,
    )
    expect(fault).toBeInstanceOf(SiteError)
    expect(fault).toHaveProperty('cause.networkError.message', 'down')
  })

  test('asks anew each time, also when two ask the same at once', async () => {
    const { query, asked } = answering({ data: { title: 'x' } })
    const ask = () => query(titles, { slug: 'a' }, { locale: 'da' })
    await Promise.all([ask(), ask()])
    expect(asked).toHaveLength(2)
  })
})

describe('a mutation', () => {
  test('gives the data', async () => {
    const { mutate } = answering({ data: { sent: true } })
    expect(await mutate(send, {})).toEqual({ ok: true, data: { sent: true } })
  })

  test('gives her mistakes, all of them, as problems', async () => {
    const errors = [
      { path: 'name', code: 'nameMissing', message: 'Write' },
      { path: 'consent', code: 'consentMissing', message: 'Tick' },
    ]
    const { mutate } = answering({
      errors: [{ message: 'No', extensions: { statusCode: 400, data: { errors } } }],
    })
    expect(await mutate(send, {})).toEqual({
      ok: false,
      problems: [
        { path: 'name', code: 'nameMissing' },
        { path: 'consent', code: 'consentMissing' },
      ],
    })
  })

  test('throws a fault, with the status that the API gave', async () => {
    const { mutate } = answering({ errors: [{ message: 'x', extensions: { statusCode: 429 } }] })
    await expect(mutate(send, {})).rejects.toMatchObject({ name: 'SiteError', status: 429 })
  })
})
