import type { Typed } from '../signup/cookies'

const groups = ['contactHow', 'topics', 'bridgedTo', 'firstContact', 'area', 'week'] as const

/** What is chosen in the form, by its names. */
export type Chosen = Readonly<Partial<Record<(typeof groups)[number], readonly string[]>>>

/** What a form holds of one name. More than there are choices is none of ours. */
export const chosenIn = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .slice(0, 20)
    .flatMap((value) => (typeof value === 'string' ? [value.slice(0, 40)] : []))

/** What her browser keeps of a form that has to be mended. No choice of ours has a comma. */
export const typedOf = (form: FormData): Typed =>
  Object.fromEntries(groups.map((name) => [name, chosenIn(form, name).join()]))

/** What it kept; undefined where it kept nothing of this form. */
export const chosenOf = (typed: Typed): Chosen | undefined =>
  typed['contactHow'] === undefined
    ? undefined
    : Object.fromEntries(groups.map((name) => [name, (typed[name] ?? '').split(',')]))
