import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { runsOf } from './directions'
import { markRed } from './names'
import { unseenFont } from './unseenFont'

/**
 * Writes each name where its mark stands, unseen over its picture, one sign a letter. Left to the
 * letters of a font, those that grow together are copied in the wrong order by what reads PDF: the
 * name لالہ becomes another word.
 */
export async function withExactNames(pdf: Buffer, names: readonly string[]): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const font = unseenFont(document.context, names.join(''))
  for (const page of document.getPages()) writeNames(page, names, font)
  return Buffer.from(await document.save())
}

type Font = ReturnType<typeof unseenFont>

function writeNames(page: PDFPage, names: readonly string[], font: Font): void {
  const { context } = page.doc
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  const text = streams
    .map((one) => context.lookup(one))
    .filter((one) => one instanceof PDFRawStream)
    .map((one) => Buffer.from(decodePDFRawStream(one).decode()).toString('latin1'))
    .join('\n')
  const written = text.replace(mark, (whole, opening: string, ...colour: string[]) => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => Number(part) * 255)
    const name = names[Math.round(green) * 256 + Math.round(blue)]
    const isMark = Math.round(red) === markRed && name !== undefined
    return isMark ? `${opening}BT\n3 Tr\n${linesOf(name, font)}\nET\nQ\nEMC` : whole
  })
  if (written === text) return
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(latin(written))))
  addFont(page, font.ref)
}

/** A marked text of Typst's: its tag and place, then the mark's colour, then its one letter. */
const mark = new RegExp(
  String.raw`(/Span <<[^>]*>> BDC\nq\n[-\d. ]+ cm\n)/c\d+ cs\n([\d.]+) ([\d.]+) ([\d.]+) scn\nBT\n[\s\S]*?ET\nQ\nEMC`,
  'g',
)

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Height of a line of what nobody sees, in points. */
const lineHeight = 5

/**
 * A line for each part of one direction, in the order in which it is read: of two directions in one
 * line, readers of PDF guess the order. Letters stand as they are seen, from left to right.
 */
function linesOf(name: string, { codeOf }: Font): string {
  return runsOf(name)
    .map(({ text, rightToLeft }, line) => {
      const letters = rightToLeft ? Array.from(text).toReversed() : Array.from(text)
      const codes = letters.map(codeOf).join('')
      return `/Unseen ${lineHeight} Tf\n1 0 0 -1 0 ${line * lineHeight} Tm\n<${codes}> Tj`
    })
    .join('\n')
}

function addFont(page: PDFPage, font: PDFRef): void {
  const resources = page.node.Resources()
  const fonts = resources?.lookup(PDFName.of('Font'))
  if (fonts instanceof PDFDict) fonts.set(PDFName.of('Unseen'), font)
  else resources?.set(PDFName.of('Font'), page.doc.context.obj({ Unseen: font }))
}
