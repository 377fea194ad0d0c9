/** Narrows a value from outside to one of a list of choices. */
export function isChoice<Value extends string>(
  choices: readonly Value[],
  value: unknown,
): value is Value {
  return choices.some((choice) => choice === value)
}
