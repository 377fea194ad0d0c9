import type { Role } from './choices/people'

const minute = 60
const hour = 60 * minute

/** Seconds: how long a log-in lives unused, how long at most, and how long the second step is waited for. */
export const idleEnd = 2 * hour
export const absoluteEnd = 12 * hour
export const secondStepWait = 15 * minute

/** Seconds: a log-in that is used is written down so seldom. */
export const seenEvery = minute

/** Whether everybody who sees people must have a second step, or only whoever has set one up. */
export type SecondFactor = 'optional' | 'required'

/** The roles that see people: for them the second step can be required. */
const seesPeople: readonly Role[] = ['coordinator', 'projectLeader', 'admin']

export const mustHaveSecondStep = (role: Role, setting: SecondFactor): boolean =>
  setting === 'required' && seesPeople.includes(role)

/** What she has typed: six digits of her telephone's, one of her ten codes, or neither. */
export function codeKind(typed: string): 'digits' | 'recovery' | undefined {
  if (/^\d{6}$/.test(typed)) return 'digits'
  return new RegExp(`^[${recoveryAlphabet}]{10}$`).test(typed) ? 'recovery' : undefined
}

/** As she may type it: with spaces and dashes, and in capitals. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toLowerCase()

export const recoveryCodes = 10

/** Without the letters and digits that are taken for one another when read from paper. */
export const recoveryAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten signs in two groups, as they are shown. */
export const shownCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`

/** Which browser it is, roughly: enough to know one's own by, and no more than that. */
export function browserOf(agent: string | null): string {
  const text = agent ?? ''
  const name = browsers.find(([form]) => form.test(text))?.[1]
  const system = systems.find(([form]) => form.test(text))?.[1]
  return [name, system].filter((part) => part !== undefined).join(', ')
}

const browsers = [
  [/Edg/, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const

const systems = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
] as const
