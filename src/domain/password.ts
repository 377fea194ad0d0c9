import { dictionary } from '@zxcvbn-ts/language-common'
import { passwordLength } from './passwordLength'
import { problem, type Problem } from './problem'

/** What guessers try first, and what they try first here. */
const common: ReadonlySet<string> = new Set([
  ...dictionary['passwords-common'],
  'adgangskode',
  'kodeord',
  'velkommen',
  'sommer',
])

const ours = ['bydelsmødre', 'bydelsmodre', 'bydelsmor', 'ballerup']

/** Whose password it is, as far as that can be guessed from. */
export type Owner = Readonly<{ email?: string | null; name?: string | null }>

/**
 * A password is too short, one of those that are tried first (with signs or digits around it, or
 * twice), or little more than what everybody knows of its owner and of us.
 */
export function refusePassword(
  password: string,
  owner: Owner = {},
  path = 'password',
): readonly Problem[] {
  if ([...password].length < passwordLength)
    return [problem(path, 'passwordShort', { min: passwordLength })]
  if (isCommon(password.toLowerCase())) return [problem(path, 'passwordCommon')]
  return isOwn(password, owner) ? [problem(path, 'passwordOwn')] : []
}

function isCommon(password: string): boolean {
  const isRun = new Set(password).size < 5 || /^0?123456789/.test(password)
  const once = password.replace(/^(.+?)\1+$/, '$1')
  const letters = once.replace(/[^a-zæøå]/g, '')
  const isWord = letters.length > 3 && (common.has(letters) || common.has(withoutDisguise(once)))
  return isRun || common.has(once) || isWord
}

/** Signs that stand for letters: p@ssw0rd. */
const withoutDisguise = (text: string) =>
  text.replace(/[@013457$]/g, (sign) => disguised[sign] ?? sign).replace(/[^a-zæøå]+$/, '')

const disguised: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
}

/** How much must be left of a password without what everybody knows. */
const ownLength = 8

function isOwn(password: string, { email, name }: Owner): boolean {
  const local = email?.split('@')[0] ?? ''
  const known = [
    ...ours,
    plain(local),
    ...`${local} ${name ?? ''}`.split(/[^\p{L}\d]+/u).map(plain),
  ]
  const words = known.filter((word) => word.length > 3).toSorted((a, b) => b.length - a.length)
  const whole = plain(password)
  const left = words.reduce((text, word) => text.replaceAll(word, ''), whole)
  return left !== whole && left.length < ownLength
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')
