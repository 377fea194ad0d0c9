import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows } from '../support/doors'
import { people } from '../support/people'
import { telephone } from './signingUp'

const mutation = 'mutation ($input: CallBackInput!) { askForCallBack(input: $input) }'

async function asking(given: Readonly<Record<string, unknown>>) {
  const input = { locale: 'ar', idempotencyKey: randomUUID(), ...given }
  const answer = await graphql(mutation, { variables: { input } })
  const [error] = listAt(answer.json, 'errors')
  return {
    taken: at(answer.data, 'askForCallBack'),
    problems: listAt(error, 'extensions', 'data', 'errors').map((one) => at(one, 'code')),
    text: answer.text,
  }
}
const waiting = (number: string) => rows('SELECT * FROM call_backs WHERE telephone = $1', [number])

describe('a wish to be called', () => {
  test('is kept as a number and a language, and answered by yes alone', async () => {
    const number = telephone()
    const typed = number.slice(3).replace(/(..)/g, '$1 ')
    expect((await asking({ telephone: typed })).text).toBe('{"data":{"askForCallBack":true}}')
    expect(await waiting(number)).toMatchObject([{ language: 'ar', status: 'open' }])
  })

  test('is one wish, pressed twice or asked again while it waits, and answered alike', async () => {
    const number = telephone()
    const key = randomUUID()
    const answers = await Promise.all([
      asking({ telephone: number, idempotencyKey: key }),
      asking({ telephone: number, idempotencyKey: key }),
      asking({ telephone: number }),
    ])
    answers.push(await asking({ telephone: number }))
    expect(new Set(answers.map(({ text }) => text))).toEqual(
      new Set(['{"data":{"askForCallBack":true}}']),
    )
    expect(await waiting(number)).toHaveLength(1)
  })

  test('may be had again once the first was called', async () => {
    const number = telephone()
    await asking({ telephone: number })
    await rows(`UPDATE call_backs SET status = 'called' WHERE telephone = $1`, [number])
    await asking({ telephone: number })
    expect(await waiting(number)).toHaveLength(2)
  })

  test.each([
    [{}, ['callBackTelephone']],
    [{ telephone: '   ' }, ['callBackTelephone']],
    [{ telephone: '12' }, ['telephoneDigits']],
    [{ telephone: '20000001', idempotencyKey: 'kort' }, ['keyMissing']],
  ])('%j is refused in words', async (given, problems) => {
    const answer = await asking(given)
    expect(answer.problems).toEqual(problems)
    expect(answer.text).toMatch(/\p{Script=Arabic}/u)
  })

  test('is read by those who call, and by nobody else', async () => {
    const number = telephone()
    await asking({ telephone: number })
    for (const [role, as] of Object.entries(await people())) {
      const { text, status } = await rest('GET', '/api/call-backs?limit=100', { as })
      const mayCall = ['coordinator', 'projectLeader', 'admin'].includes(role)
      expect([role, status === 200 && text.includes(number)]).toEqual([role, mayCall])
    }
  })
})
