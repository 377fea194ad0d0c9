import { consentTexts } from '@/domain/consentText'
import type { Locale } from '@/domain/locales'
import { ar } from '@/domain/problemWords/ar'
import { publicDa } from '@/domain/problemWords/da'
import { en } from '@/domain/problemWords/en'
import { fa } from '@/domain/problemWords/fa'
import { so } from '@/domain/problemWords/so'
import { tr } from '@/domain/problemWords/tr'
import { ur } from '@/domain/problemWords/ur'
import { words as serverWords } from '@/server/front/plainWords'
import { messageTexts } from '@/domain/messageText'
import { missedMessages } from '@/domain/missedMessage'
import { posterWords } from '@/domain/posterWords'
import { messages } from '@/site/messages'

export type Text = Readonly<{
  /** The part of the product and the way to the text in it, such as `site.home.lead`. */
  key: string
  text: string
}>

/** Everything that a woman may read and that we wrote, in one language. Content of staff's is not among it. */
export function written(locale: Locale): readonly Text[] {
  return [
    ...textsIn(messages[locale], 'site'),
    ...textsIn(publicProblems[locale], 'problems'),
    ...textsIn(consentTexts[locale], 'consent'),
    ...textsIn(messageTexts[locale], 'message'),
    ...textsIn(missedMessages[locale], 'message.missed'),
    ...textsIn(posterWords[locale], 'poster'),
    ...textsIn(serverWords[locale], 'server'),
  ]
}

const publicCodes = Object.keys(publicDa)

/** English has staff's words too, which the public never sees. */
const publicOf = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).filter(([code]) => publicCodes.includes(code)))

const publicProblems: Readonly<Record<Locale, unknown>> = {
  da: publicDa,
  en: publicOf(en),
  ar,
  fa,
  ur,
  tr,
  so,
}

/** A sentence with blanks is told with numbers in them. */
function textsIn(value: unknown, key: string): readonly Text[] {
  if (typeof value === 'string') return [{ key, text: value }]
  if (typeof value === 'function')
    return [{ key, text: String(Reflect.apply(value, undefined, [2, 5])) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${key}.${name}`))
}
