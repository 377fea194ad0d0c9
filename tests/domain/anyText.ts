import fc from 'fast-check'

// What texts break on: controls, NUL, halves of a pair, direction marks and overrides, joiners,
// combining marks, spaces of all sorts, digits of three scripts, the edges of Unicode.
const troubles = [
  ...Array.from(
    '\u0000\t\n\r\u001b\u007f\u0085\u00a0\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029',
  ),
  ...Array.from('\u202a\u202c\u202e\u2066\u2069\ufeff\ufffe\uffff\u0301\u0308\u1160\u2800'),
  '\ud800',
  '\udc00',
  ...Array.from('æøåÆØÅıİßéñğş٠٩۰۹عربیژ🙂👩🏽‍🦱'),
  ...Array.from('0123456789+-.,()/@ abcXYZ\'"<>&{}$\\'),
]

/** Texts of every kind that people, programs and enemies send. */
export function anyText({ maxLength = 40 }: { maxLength?: number } = {}): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...troubles) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    },
  )
  return fc.array(unit, { maxLength }).map((units) => units.join(''))
}
