/** What staff read: Danish first, English second. */
export type Label = Readonly<{ da: string; en: string }>

/** Choices with their labels, in the order of the list, as a select field wants them. */
export function options<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, Label>>,
): { value: Value; label: { da: string; en: string } }[] {
  return values.map((value) => ({ value, label: { ...labels[value] } }))
}
