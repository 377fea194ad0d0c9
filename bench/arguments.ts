import { parseArgs } from 'node:util'
import { z } from 'zod'

const whole = z.coerce.number().int().positive()

const asked = z.object({
  rows: z.string().transform((text) => text.split(',').map((one) => whole.parse(one))),
  seconds: whole,
  rounds: whole,
})

/** What one run of the bench is to do. */
export type Asked = z.output<typeof asked>

/** @throws ZodError that names the argument which is no whole number */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
    },
  })
  return asked.parse(values)
}
