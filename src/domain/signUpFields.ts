import { isChoice } from './choices/choice'
import { looksLikeCpr } from './cpr'
import { problem, type Problem } from './problem'
import type { PublicCode } from './problemWords/da'
import { parseTelephone } from './telephone'
import { cleanText } from './text'

/** A field read: its value, which means nothing when there are problems. */
export type Read<Value> = Readonly<{ value: Value; problems: readonly Problem[] }>

/** As a form or a query hands things over: perhaps nothing at all. */
export type Maybe<Value> = Value | null | undefined

const nameLength = { min: 2, max: 80 } as const
const noteLength = { min: 0, max: 300 } as const

export function readName(raw: Maybe<string>): Read<string> {
  const result = cleanText(raw ?? '', { ...nameLength, multiline: false })
  if ('value' in result) {
    return looksLikeCpr(result.value)
      ? wrong('', 'name', 'cprFound')
      : { value: result.value, problems: [] }
  }
  if (result.code === 'textTooLong' || result.code === 'textTooShort') {
    return (raw ?? '').trim() === ''
      ? wrong('', 'name', 'nameMissing')
      : wrong('', 'name', 'nameLength', nameLength)
  }
  return wrong('', 'name', result.code)
}

/** Null when she left it empty. */
export function readTelephone(raw: Maybe<string>): Read<string | null> {
  if ((raw ?? '').trim() === '') return { value: null, problems: [] }
  const result = parseTelephone(raw ?? '')
  return 'e164' in result
    ? { value: result.e164, problems: [] }
    : wrong(null, 'telephone', result.code)
}

/** Null when she left it empty. Only the form is checked: that it arrives, a message shows. */
export function readEmail(raw: Maybe<string>): Read<string | null> {
  const read = cleanText(raw ?? '', { min: 0, max: 254, multiline: false })
  if (!('value' in read)) return wrong(null, 'email', 'emailForm')
  const email = read.value
  if (email === '') return { value: null, problems: [] }
  if (!isEmail(email)) return wrong(null, 'email', 'emailForm')
  return looksLikeCpr(email) ? wrong(null, 'email', 'cprFound') : { value: email, problems: [] }
}

/** Null when she left it empty. */
export function readNote(raw: Maybe<string>): Read<string | null> {
  const result = cleanText(raw ?? '', { ...noteLength, multiline: true })
  if ('value' in result) {
    if (result.value === '') return { value: null, problems: [] }
    return looksLikeCpr(result.value)
      ? wrong(null, 'note', 'cprFound')
      : { value: result.value, problems: [] }
  }
  return result.code === 'textTooLong' || result.code === 'textTooShort'
    ? wrong(null, 'note', 'textTooLong', { max: noteLength.max })
    : wrong(null, 'note', result.code)
}

/** In the order of the list and each once, so that the same answers are always told alike. */
export function readChoices<Value extends string>(
  path: string,
  choices: readonly Value[],
  raw: Maybe<readonly string[]>,
): Read<readonly Value[]> {
  const picked = (raw ?? []).filter((value) => value !== '')
  return {
    value: choices.filter((choice) => picked.includes(choice)),
    problems: picked.every((value) => isChoice(choices, value))
      ? []
      : [problem(path, 'choiceUnknown')],
  }
}

export function readChoice<Value extends string>(
  path: string,
  choices: readonly Value[],
  fallback: Value,
  raw: Maybe<string>,
): Read<Value> {
  if (raw === null || raw === undefined || raw === '') return { value: fallback, problems: [] }
  return isChoice(choices, raw)
    ? { value: raw, problems: [] }
    : wrong(fallback, path, 'choiceUnknown')
}

/** Made by the program that asks, once for each press of the button. */
export function readIdempotencyKey(raw: Maybe<string>): Read<string> {
  const key = raw ?? ''
  return /^[A-Za-z0-9_-]{16,64}$/.test(key)
    ? { value: key, problems: [] }
    : wrong('', 'idempotencyKey', 'keyMissing')
}

function isEmail(text: string): boolean {
  return /^[^\s@<>"'(),:;\\]{1,64}@([^\s@.<>]+\.)+\p{L}{2,}$/u.test(text)
}

function wrong<Value>(
  value: Value,
  path: string,
  code: PublicCode,
  values?: Problem['values'],
): Read<Value> {
  return { value, problems: [problem(path, code, values)] }
}
