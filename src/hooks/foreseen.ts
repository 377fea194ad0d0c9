/**
 * Marks a hook around the reading of a list that can be left out where the same list is read once more
 * for the same member of staff (`src/graphql/again`): it only judges the question, which has been
 * judged then, or what it does is done there by the statement itself.
 */
export function foreseen<Hook extends object>(hook: Hook): Hook {
  marked.add(hook)
  return hook
}

export const isForeseen = (hook: object): boolean => marked.has(hook)

const marked = new WeakSet<object>()
