import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib'

/**
 * A font of no shapes, as text that is read from scanned pages has it: each letter has a code, and
 * each code says its letter. It is never drawn, and so need not be part of the file.
 */
export function unseenFont(
  context: PDFContext,
  letters: string,
): Readonly<{ ref: PDFRef; codeOf: (letter: string) => string }> {
  const codes = new Map([...new Set(letters)].map((letter, index) => [letter, hex(index + 1)]))
  const meanings = [...codes].map(([letter, code]) => `<${code}> <${utf16(letter)}>`)
  const toUnicode = context.register(context.flateStream(characterMap(meanings)))
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'Unseen',
      Flags: 4,
      FontBBox: [0, 0, 500, 1000],
      ItalicAngle: 0,
      Ascent: 1000,
      Descent: 0,
      CapHeight: 1000,
      StemV: 80,
    }),
  )
  const shapes = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: 'Unseen',
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: 500,
    }),
  )
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'Unseen',
      Encoding: 'Identity-H',
      DescendantFonts: [shapes],
      ToUnicode: toUnicode,
    }),
  )
  return { ref, codeOf: (letter) => codes.get(letter) ?? '' }
}

const hex = (number: number): string => number.toString(16).padStart(4, '0')

const utf16 = (letter: string): string =>
  Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index))).join('')

/** At most a hundred in one block, as the format wants. */
function characterMap(meanings: readonly string[]): string {
  const blocks = Array.from({ length: Math.ceil(meanings.length / 100) }, (_, index) =>
    meanings.slice(index * 100, (index + 1) * 100),
  ).map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
