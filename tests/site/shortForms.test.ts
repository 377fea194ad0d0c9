import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SiteError } from '@/site/api'
import { sendWish } from '@/site/myApplication/sendWish'
import { deleteAnswers } from '@/site/signup/actions'
import { asTyped } from '@/site/signup/cookies'
import { askForCall } from '@/site/talk/askForCall'
import { fakeApi } from './fakeApi'
import { phone } from './phone'

const handler = vi.hoisted(() => ({
  handle: (_: Request): Promise<Response> => Promise.resolve(Response.error()),
}))
vi.mock('@/graphql/handler', () => ({
  handleGraphQL: (request: Request) => handler.handle(request),
}))
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

let api = fakeApi()
beforeEach(() => {
  api = fakeApi()
  handler.handle = api.handle
})

const refusedFor = (code: string, statusCode = 400) =>
  api.refuse({ statusCode, data: { errors: [{ path: '', code, message: '' }] } })

describe('"talk to a Bydelsmor"', () => {
  test('sends a number and a language, and leads to thanks without a trace in the address', async () => {
    const woman = phone()
    const answer = await askForCall(await woman.post({ telephone: '٢٠ ٠٠ ٠٠ ٠١' }))
    expect(woman.keep(answer)).toBe('/ar/tal-med-en-bydelsmor/tak')
    expect(api.called).toMatchObject([{ telephone: '٢٠ ٠٠ ٠٠ ٠١', locale: 'ar', trap: '' }])
    expect(woman.jar.size).toBe(0)
  })

  test('leads back to a number that cannot be called, and shows it as she typed it', async () => {
    const woman = phone()
    const answer = await askForCall(await woman.post({ telephone: '12' }))
    expect(woman.keep(answer)).toBe('/ar/tal-med-en-bydelsmor?fejl=1#fejl')
    expect(asTyped(woman.jar.get('skrevet'))).toEqual({ telephone: '12' })
    expect(api.called).toEqual([])
    woman.keep(await askForCall(await woman.post({ telephone: '20000001' })))
    expect(woman.jar.size).toBe(0)
  })

  test('hands on what stands in the field that nobody sees', async () => {
    const woman = phone()
    await askForCall(await woman.post({ telephone: '20000001', hjemmeside: 'https://x.test' }))
    expect(api.called).toMatchObject([{ trap: 'https://x.test' }])
  })

  test('answers 429 after too many, so that the server in front gives her the form back', async () => {
    refusedFor('tooManyTries', 429)
    expect((await askForCall(await phone().post({ telephone: '20000001' }))).status).toBe(429)
  })

  test('says so when the API fails, for the form to be given back', async () => {
    api.refuse({ statusCode: 500 })
    const sent = askForCall(await phone().post({ telephone: '20000001' }))
    await expect(sent).rejects.toBeInstanceOf(SiteError)
  })
})

describe('"my application"', () => {
  const whole = { code: '3479 cfhj', contact: '20000001', wish: 'erase' }

  test.each(['withdrawn', 'erased', 'asked'])('says what became of it: %s', async (outcome) => {
    api.answerWishes(outcome)
    const woman = phone()
    woman.jar.set('kvittering', `3479CFHJ.${'a'.repeat(43)}`)
    const answer = await sendWish(await woman.post(whole))
    expect(woman.keep(answer)).toBe('/ar/tilmeld/min-ansoegning/svar')
    expect(asTyped(woman.jar.get('skrevet'))).toEqual({ wish: 'erase', outcome })
    expect(woman.jar.has('kvittering')).toBe(outcome !== 'erased')
    expect(api.wishes).toEqual([
      { code: '3479CFHJ', contact: '20000001', wish: 'erase', locale: 'ar' },
    ])
  })

  test('leads back to what is missing, and loses nothing', async () => {
    const woman = phone()
    const answer = await sendWish(await woman.post({ code: '3479 cfhj' }))
    expect(woman.keep(answer)).toBe('/ar/tilmeld/min-ansoegning?fejl=1#fejl')
    expect(asTyped(woman.jar.get('skrevet'))).toEqual({ code: '3479 cfhj', contact: '', wish: '' })
    expect(api.wishes).toEqual([])
  })

  test('leads back when code and number do not fit, and puts neither into the address', async () => {
    refusedFor('codeWrong')
    const woman = phone()
    const back = woman.keep(await sendWish(await woman.post(whole)))
    expect(back).toBe('/ar/tilmeld/min-ansoegning?fejl=codeWrong#fejl')
    expect(asTyped(woman.jar.get('skrevet'))).toEqual(whole)
  })

  test('answers 429 after too many', async () => {
    refusedFor('tooManyTries', 429)
    expect((await sendWish(await phone().post(whole))).status).toBe(429)
  })

  test('"delete my answers" takes away what she typed, too', async () => {
    const woman = phone()
    woman.keep(await sendWish(await woman.post({ code: 'x' })))
    woman.keep(await deleteAnswers(await woman.post({})))
    expect(woman.jar.size).toBe(0)
  })
})

test.each(['', 'x', 'e30', Buffer.from('[1]').toString('base64url'), 'a'.repeat(4000)])(
  'a cookie that is not ours holds nothing: %s',
  (value) => expect(asTyped(value)).toEqual({}),
)
