import { emailsIn, telephonesIn } from './contactDetails'
import { looksLikeCpr } from './cpr'
import { problem, type Problem } from './problem'
import { cleanText } from './text'

/** What staff and the municipality write to each other: readable, and nobody's number in it. */
export function refuseFunderProse(path: string, text: string, max: number): Problem[] {
  const read = cleanText(text, { min: 0, max, multiline: true })
  if (!('value' in read))
    return [problem(path, read.code === 'textTooShort' ? 'textUnreadable' : read.code, read.values)]
  return [
    ...(looksLikeCpr(read.value) ? [problem(path, 'cprFound')] : []),
    ...(emailsIn(read.value).length > 0 ? [problem(path, 'emailInProse')] : []),
    ...(!looksLikeCpr(read.value) && telephonesIn(read.value).length > 0
      ? [problem(path, 'telephoneInProse')]
      : []),
  ]
}
