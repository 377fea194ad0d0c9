/** What the Danish texts are, in another language: the same keys, lists as long, the same blanks to fill. */
export type SameAs<Shape> = Shape extends string
  ? string
  : Shape extends (...blanks: infer Blanks) => string
    ? (...blanks: Blanks) => string
    : { readonly [Key in keyof Shape]: SameAs<Shape[Key]> }

/** An empty text is no text: it fits nowhere. */
type Filled<Texts> = Texts extends ''
  ? never
  : Texts extends string | ((...blanks: never[]) => string)
    ? Texts
    : { readonly [Key in keyof Texts]: Filled<Texts[Key]> }

/** The Danish texts of a part of the site, by which the other languages are measured. */
export const danish = <const Texts>(texts: Texts & Filled<Texts>): Texts => texts

/** The same part in another language. A text that is missing or empty does not compile. */
export const texts =
  <Danish>() =>
  <const Texts extends SameAs<Danish>>(given: Texts & Filled<Texts>): SameAs<Danish> =>
    given
