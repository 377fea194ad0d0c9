import { refuseFunderProse } from './funderProse'
import { problem, type Problem } from './problem'

/** The longest question and the longest answer, in characters. */
export const longestQuestion = 1000
/** More than these are not read any faster. */
const mostUnanswered = 20

export function refuseQuestion(text: string, unanswered: number): Problem[] {
  if (text.trim() === '') return [problem('text', 'questionMissing')]
  if (unanswered >= mostUnanswered)
    return [problem('text', 'questionsWait', { max: mostUnanswered })]
  return refuseFunderProse('text', text, longestQuestion)
}

/** An answer that was given can be put right, and not taken away. */
export function refuseAnswer(before: string, after: string): Problem[] {
  if (before !== '' && after.trim() === '') return [problem('answer', 'answerStays')]
  return refuseFunderProse('answer', after, longestQuestion)
}
