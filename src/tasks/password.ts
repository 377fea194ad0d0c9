import { randomInt } from 'node:crypto'
import { Fault } from '@/fault'

/** Without the letters and digits that are taken for one another when read from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password of 20 signs in four groups: 99 bits, and still possible to type on a telephone. */
export function newPassword(): string {
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

/**
 * The first line of standard input.
 * @throws Fault when nothing comes
 */
export async function passwordFrom(input: AsyncIterable<unknown>): Promise<string> {
  let text = ''
  for await (const chunk of input) text += String(chunk)
  const [line = ''] = text.split(/\r?\n/)
  if (line === '') throw new Fault('No password came on standard input.')
  return line
}
