import { problem, type Problem } from './problem'

export const passwordLength = 12

/** Words that guessers try first; a password that is one of them with signs around it is no better. */
const common = [
  'password',
  'adgangskode',
  'kodeord',
  'bydelsmor',
  'bydelsmodre',
  'ballerup',
  'qwertyuiop',
  'velkommen',
  'welcome',
  'sommer',
  'letmein',
]

export function refusePassword(password: string, path = 'password'): Problem[] {
  if ([...password].length < passwordLength)
    return [problem(path, 'passwordShort', { min: passwordLength })]
  const letters = password.toLowerCase().replace(/[^a-zæøå]/g, '')
  const isRun = new Set(password).size < 5 || /^0?123456789/.test(password)
  return isRun || common.includes(letters) ? [problem(path, 'passwordCommon')] : []
}
