/** Which field a broken constraint belongs to, and what to say to the person who met it. */
export type ConstraintWords = { readonly path: string; readonly da: string; readonly en: string }

export const at = (path: string, da: string, en: string): ConstraintWords => ({ path, da, en })
