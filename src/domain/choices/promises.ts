/** What the application promises, in the order in which the report tells of it. */
export const promiseKinds = ['effect', 'reach', 'activity', 'dissemination', 'timeline'] as const
export type PromiseKind = (typeof promiseKinds)[number]

export const promiseStates = ['notYet', 'partly', 'kept', 'dropped'] as const
export type PromiseState = (typeof promiseStates)[number]

/** What can show that a promise was kept. Never a person. */
export const evidenceKinds = ['session', 'activity', 'story', 'indicator'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
