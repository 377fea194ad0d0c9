import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import { expect, it } from 'vitest'
import { oneByte } from '../../src/server/bootstrap/oneByte.mjs'

const program = String.raw`({
  era: 'قبل الميلاد'.match(/[قب]+/)?.[0],
  smile: [...'a😀b'].findIndex((sign) => /^[😀-😂]$/u.test(sign)),
  words: ${'`blåbærgrød, şeker`'},
})`

it('says the same in signs of one byte', () => {
  const short = oneByte(program)
  expect(short).toMatch(/^[\0-\u00ff]*$/)
  expect(short).toContain('blåbærgrød')
  const said = z.object({ era: z.string(), smile: z.number(), words: z.string() })
  expect(said.parse(runInNewContext(short))).toEqual({
    era: 'قب',
    smile: 1,
    words: 'blåbærgrød, şeker',
  })
})
