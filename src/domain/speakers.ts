import { isActiveBydelsmor } from './applicants'
import { spokenLanguages, type ApplicantStatus, type SpokenLanguage } from './choices/people'
import { contactOf, type Reachable } from './messages'

/** One woman as far as it matters who may be asked to help in a language. */
export type SpeakingWoman = Reachable &
  Readonly<{
    status: ApplicantStatus
    languages: readonly SpokenLanguage[]
    erasureAsked: boolean
  }>

export type Speakers = Readonly<{
  language: SpokenLanguage
  count: number
  /** Have neither telephone nor e-mail, or asked to be erased and so are written to no more. */
  unreached: number
}>

/**
 * How many active Bydelsmødre speak each language that any of them speaks, in the order in which
 * languages are chosen. For programme staff alone: no count is hidden.
 */
export function speakersOf(women: readonly SpeakingWoman[]): readonly Speakers[] {
  const active = women.filter(({ status }) => isActiveBydelsmor(status))
  return spokenLanguages
    .map((language) => {
      const speaking = active.filter(({ languages }) => languages.includes(language))
      const unreached = speaking.filter((one) => one.erasureAsked || contactOf(one) === null)
      return { language, count: speaking.length, unreached: unreached.length }
    })
    .filter(({ count }) => count > 0)
}
