import { beforeEach, describe, expect, test, vi } from 'vitest'
import { deleteAnswers, saveCallMe, savePage, sendAnswers } from '@/site/signup/actions'
import { readPost } from '@/site/signup/post'
import { fakeApi } from './fakeApi'
import { phone, type Fields } from './phone'

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

const pages = {
  1: { name: 'أمينة' },
  2: { telephone: '٢٠ ٠٠ ٠٠ ٠١' },
  3: { languages: ['ar', 'so'], interpreter: 'yes' },
  4: { area: 'grantoften', availability: ['weekdayEvenings'], note: '' },
} satisfies Record<number, Fields>

async function fillIn(woman: ReturnType<typeof phone>) {
  const seen = []
  for (const page of [1, 2, 3, 4] as const) {
    seen.push(woman.keep(await savePage(await woman.post(pages[page]), page)))
  }
  return seen
}

describe('signing up in five pages', () => {
  test('leads from page to page, and to a receipt whose code is in no address', async () => {
    const woman = phone()
    expect(await fillIn(woman)).toEqual([
      '/ar/tilmeld/2',
      '/ar/tilmeld/3',
      '/ar/tilmeld/4',
      '/ar/tilmeld/5',
    ])
    expect(woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))).toBe(
      '/ar/tilmeld/kvittering',
    )
    expect(woman.jar.get('kvittering')).toMatch(/^3479CFHJ\./)
    expect(api.sent).toMatchObject([
      {
        name: 'أمينة',
        telephone: '٢٠ ٠٠ ٠٠ ٠١',
        languages: ['ar', 'so'],
        source: 'form',
        locale: 'ar',
      },
    ])
  })

  test('keeps a wrong answer as she typed it, and leads back to it', async () => {
    const woman = phone()
    expect(woman.keep(await savePage(await woman.post({ name: 'x' }), 1))).toBe(
      '/ar/tilmeld/1?fejl=1#fejl',
    )
    expect([...api.drafts.values()]).toMatchObject([{ name: 'x' }])
  })

  test('sends nothing without consent', async () => {
    const woman = phone()
    await fillIn(woman)
    expect(woman.keep(await savePage(await woman.post({}), 5))).toBe('/ar/tilmeld/5?fejl=1#fejl')
    expect(api.signUps()).toBe(0)
  })

  test('leads from the end to the first page that lacks an answer', async () => {
    const woman = phone()
    woman.keep(await savePage(await woman.post(pages[1]), 1))
    woman.keep(await savePage(await woman.post(pages[3]), 3))
    expect(woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))).toBe(
      '/ar/tilmeld/2?fejl=1#fejl',
    )
  })

  test('goes back to the check when one answer was changed from there', async () => {
    const woman = phone()
    await fillIn(woman)
    const changed = await savePage(await woman.post({ name: 'Amina', retur: '5' }), 1)
    expect(woman.keep(changed)).toBe('/ar/tilmeld/5')
  })

  test('leads to the page of a problem that only the API knows', async () => {
    const woman = phone()
    await fillIn(woman)
    const errors = [{ path: 'note', code: 'cprFound', message: '' }]
    api.refuse({ statusCode: 400, data: { errors } })
    expect(woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))).toBe(
      '/ar/tilmeld/4?fejl=1#fejl',
    )
  })

  const tooMany = { errors: [{ path: '', code: 'tooManyTries', message: '' }] }
  test.each([
    [429, 'tooManyTries', tooMany],
    [500, 'tryAgain', undefined],
  ])('keeps her answers when the API answers %i', async (statusCode, fault, data) => {
    const woman = phone()
    await fillIn(woman)
    api.refuse({ statusCode, data })
    expect(woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))).toBe(
      `/ar/tilmeld/5?fejl=${fault}#fejl`,
    )
    expect(woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))).toBe(
      '/ar/tilmeld/kvittering',
    )
  })
})

describe('pressing "send" twice', () => {
  test('at once gives the same code and one sign-up', async () => {
    const woman = phone()
    await fillIn(woman)
    const [first, second] = await Promise.all([
      savePage(await woman.post({ consent: 'yes' }), 5),
      savePage(await woman.post({ consent: 'yes' }), 5),
    ])
    woman.keep(first)
    const code = woman.jar.get('kvittering')
    woman.keep(second)
    expect(woman.jar.get('kvittering')).toBe(code)
    expect(api.signUps()).toBe(1)
  })

  test('from a page that the browser kept leads to the receipt again', async () => {
    const woman = phone()
    await fillIn(woman)
    woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))
    api.drafts.clear()
    expect(woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))).toBe(
      '/ar/tilmeld/kvittering',
    )
    expect(api.signUps()).toBe(1)
  })

  test('too late says that the answers are gone', async () => {
    const woman = phone()
    expect(woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))).toBe(
      '/ar/tilmeld/5?fejl=answersGone#fejl',
    )
  })
})

describe('the next woman on the same phone', () => {
  test('begins anew, and gets a code of her own', async () => {
    const woman = phone()
    await fillIn(woman)
    woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))
    const first = woman.jar.get('kvittering')
    expect(woman.jar.has('tilmelding')).toBe(false)
    await fillIn(woman)
    woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))
    expect(woman.jar.get('kvittering')).not.toBe(first)
    expect(api.signUps()).toBe(2)
  })
})

describe('"delete my answers"', () => {
  test('deletes the draft, and everything that the browser held', async () => {
    const woman = phone()
    await fillIn(woman)
    expect(api.drafts.size).toBe(1)
    expect(woman.keep(await deleteAnswers(await woman.post({})))).toBe('/ar/tilmeld?slettet=svar')
    expect(api.drafts.size).toBe(0)
    expect(woman.jar.size).toBe(0)
  })

  test('on the receipt deletes the draft that it came from', async () => {
    const woman = phone()
    await fillIn(woman)
    woman.keep(await savePage(await woman.post({ consent: 'yes' }), 5))
    expect(woman.keep(await deleteAnswers(await woman.post({})))).toBe(
      '/ar/tilmeld?slettet=kvittering',
    )
    expect(api.drafts.size).toBe(0)
    expect(woman.jar.size).toBe(0)
  })
})

describe('"call me"', () => {
  const who = { name: 'Amina', telephone: '20000001' }

  test('asks for name and telephone, then for consent, and is known as such', async () => {
    const woman = phone()
    expect(woman.keep(await saveCallMe(await woman.post(who)))).toBe(
      '/ar/tilmeld/ring-mig/samtykke',
    )
    expect(api.signUps()).toBe(0)
    const sent = await sendAnswers(await woman.post({ consent: 'yes' }), 'callMe')
    expect(woman.keep(sent)).toBe('/ar/tilmeld/kvittering')
    expect(api.sent).toMatchObject([{ ...who, source: 'callMe', consent: true }])
  })

  test('leads back to a number that cannot be called', async () => {
    const woman = phone()
    const wrong = await saveCallMe(await woman.post({ name: 'Amina', telephone: '12' }))
    expect(woman.keep(wrong)).toBe('/ar/tilmeld/ring-mig?fejl=1#fejl')
  })

  test('sends nothing without consent', async () => {
    const woman = phone()
    woman.keep(await saveCallMe(await woman.post(who)))
    const refused = await sendAnswers(await woman.post({}), 'callMe')
    expect(woman.keep(refused)).toBe('/ar/tilmeld/ring-mig/samtykke?fejl=1#fejl')
    expect(api.signUps()).toBe(0)
  })
})

describe('a form that another site sends', () => {
  const from = (site: string) =>
    readPost(
      new Request('http://localhost/', {
        method: 'POST',
        body: new URLSearchParams({ name: 'x' }),
        headers: { 'sec-fetch-site': site },
      }),
      'da',
      false,
    )

  test.each(['cross-site', 'same-site'])('is refused (%s)', async (site) => {
    expect(await from(site)).toBeUndefined()
  })

  test.each(['same-origin', 'none'])('is taken for ours (%s)', async (site) => {
    expect(await from(site)).toBeDefined()
  })

  test('is refused if it is no form', async () => {
    const request = new Request('http://localhost/', { method: 'POST', body: '{}' })
    expect(await readPost(request, 'da', false)).toBeUndefined()
  })
})
