import jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'

type Paper = Awaited<ReturnType<typeof getDocument>['promise']>

/** A PDF as another program reads it. */
export const opened = (pdf: Buffer): Promise<Paper> =>
  getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise

/** A page's text on one line, as somebody who copies it gets it. */
export async function textOf(paper: Paper, page: number): Promise<string> {
  const { items } = await (await paper.getPage(page)).getTextContent({ disableNormalization: true })
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .replace(/\s+/gu, ' ')
}

/** The roles of all parts of a page, and the words of its pictures, as a screen reader meets them. */
export async function partsOf(paper: Paper, page: number): Promise<readonly string[]> {
  return parts(await (await paper.getPage(page)).getStructTree())
}

function parts(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  const role: unknown = Reflect.get(part, 'role')
  const alt: unknown = Reflect.get(part, 'alt')
  const children: unknown = Reflect.get(part, 'children')
  return [
    ...(typeof role === 'string' ? [role] : []),
    ...(typeof alt === 'string' ? [alt] : []),
    ...(Array.isArray(children) ? children.flatMap(parts) : []),
  ]
}

/** What a telephone reads in a QR code, given as SVG. */
export async function scanned(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .resize(400, 400, { kernel: 'nearest' })
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}
