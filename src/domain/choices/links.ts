/** What a private link opens. */
export const linkPurposes = ['evening', 'page', 'calendar', 'newspaper'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** Whether she expects to come. What she did in the end is attendance, and never this. */
export const eveningAnswers = ['coming', 'notComing'] as const
export type EveningAnswerChoice = (typeof eveningAnswers)[number]
