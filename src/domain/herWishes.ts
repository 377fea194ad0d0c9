import { isChoice } from './choices/choice'
import { eveningAnswers, type EveningAnswerChoice } from './choices/links'
import { problem, type Problem } from './problem'
import { readName, type Maybe } from './signUpFields'

/** What a woman may do on her own page. */
export const herWishes = ['answer', 'name', 'consent', 'allConsents', 'erase', 'keep'] as const
export type HerWishKind = (typeof herWishes)[number]

export type HerWishInput = Readonly<{
  wish?: Maybe<string>
  session?: Maybe<string>
  answer?: Maybe<string>
  name?: Maybe<string>
  consent?: Maybe<string>
}>

export type HerWish =
  | Readonly<{ wish: 'answer'; session: string; answer: EveningAnswerChoice }>
  | Readonly<{ wish: 'name'; name: string }>
  | Readonly<{ wish: 'consent'; consent: string }>
  | Readonly<{ wish: 'allConsents' | 'erase' | 'keep' }>

type Read =
  Readonly<{ ok: true; value: HerWish }> | Readonly<{ ok: false; problems: readonly Problem[] }>

/** Reads what a form of her page sent: only the name is hers to write, all else she chose. */
export function readHerWish(input: HerWishInput): Read {
  const { wish, answer } = input
  if (wish === 'erase' || wish === 'keep' || wish === 'allConsents')
    return { ok: true, value: { wish } }
  if (wish === 'answer' && isChoice(eveningAnswers, answer))
    return { ok: true, value: { wish, answer, session: input.session ?? '' } }
  if (wish === 'consent') return { ok: true, value: { wish, consent: input.consent ?? '' } }
  if (wish !== 'name') return { ok: false, problems: [problem('', 'choiceUnknown')] }
  const read = readName(input.name)
  return read.problems.length > 0
    ? { ok: false, problems: read.problems }
    : { ok: true, value: { wish, name: read.value } }
}
