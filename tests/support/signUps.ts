import { randomUUID } from 'node:crypto'
import { z } from 'zod'

const answer = z.object({
  data: z
    .object({ signUp: z.object({ code: z.string() }) })
    .nullable()
    .optional(),
})

/**
 * Signs an invented woman up by the public API.
 * @returns the receipt code; undefined when there was no answer, or another one
 */
export async function signUp(url: string, number: number): Promise<string | undefined> {
  const input = {
    name: `Prøve Nummer ${number}`,
    // The invented numbers are a hundred; a known one is acknowledged like any other.
    telephone: `+45200000${String(number % 100).padStart(2, '0')}`,
    languages: ['da'],
    area: 'hedeMaglepark',
    availability: ['weekdayEvenings'],
    consent: true,
    locale: 'da',
    idempotencyKey: randomUUID(),
  }
  try {
    const response = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      signal: AbortSignal.timeout(20_000),
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignUpInput!) { signUp(input: $input) { code } }',
        variables: { input },
      }),
    })
    return answer.safeParse(await response.json()).data?.data?.signUp.code
  } catch {
    return undefined
  }
}

type SigningUp = {
  /** How many have been acknowledged. */
  readonly count: () => number
  /** @returns the receipt codes of those acknowledged */
  readonly stop: () => Promise<readonly string[]>
}

/** Signs up one after another, three at a time, until it is stopped. */
export function keepSigningUp(url: string, firstNumber: number): SigningUp {
  const codes: string[] = []
  let stopped = false
  let number = firstNumber
  const one = async (): Promise<void> => {
    while (!stopped) {
      number += 1
      const code = await signUp(url, number)
      if (code !== undefined) codes.push(code)
    }
  }
  const running = Promise.all([one(), one(), one()])
  return {
    count: () => codes.length,
    stop: async () => {
      stopped = true
      await running
      return codes
    },
  }
}
