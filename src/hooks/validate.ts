import type { TextFieldSingleValidation, TextareaFieldValidation } from 'payload'
import { refuseCaptions, refuseTranscript } from '@/domain/captions'
import { looksLikeCpr } from '@/domain/cpr'
import { refuseNewspaperText } from '@/domain/newspaperText'
import type { Problem } from '@/domain/problem'
import { problem, say } from '@/domain/problem'
import { readEmail, readName } from '@/domain/signUpFields'
import { parseTelephone } from '@/domain/telephone'
import { cleanText } from '@/domain/text'
import { isTime } from '@/domain/time'
import { staffLanguage } from './refuse'

/** Field validations for staff's forms: the domain's rules, said in the language of their admin. */
type Asked = Parameters<TextFieldSingleValidation>[1]

const first = (problems: readonly Problem[], asked: Pick<Asked, 'req'>): true | string => {
  const [found] = problems
  return found === undefined || say(found, staffLanguage(asked.req))
}

export const validName: TextFieldSingleValidation = (value, asked) =>
  first(readName(value).problems, asked)

export const validOptionalName: TextFieldSingleValidation = (value, asked) =>
  !value || first(readName(value).problems, asked)

export const validEmail: TextFieldSingleValidation = (value, asked) =>
  first(readEmail(value).problems, asked)

export const validTelephone: TextFieldSingleValidation = (value, asked) => {
  if (!value) return true
  const read = parseTelephone(value)
  return 'e164' in read || first([problem('telephone', read.code)], asked)
}

export const validClock: TextFieldSingleValidation = (value, asked) =>
  isTime(value ?? '') || first([problem('time', 'timeForm')], asked)

export const validCaptions: TextareaFieldValidation = (value, asked) =>
  first(refuseCaptions(value ?? ''), asked)

export const validTranscript: TextareaFieldValidation = (value, asked) =>
  first(refuseTranscript(value ?? ''), asked)

export const validNewspaperText: TextareaFieldValidation = (value, asked) =>
  !value || first(refuseNewspaperText({ text: value }), asked)

/** Free text about a person: readable, not too long, and never with a CPR number in it. */
export const validNote: TextFieldSingleValidation & TextareaFieldValidation = (
  value: string | null | undefined,
  asked: Pick<Asked, 'req'>,
) => {
  if (!value) return true
  if (looksLikeCpr(value)) return first([problem('note', 'cprFound')], asked)
  const read = cleanText(value, { min: 0, max: 2000, multiline: true })
  return (
    'value' in read ||
    first(
      [problem('note', read.code === 'textTooShort' ? 'textUnreadable' : read.code, read.values)],
      asked,
    )
  )
}
