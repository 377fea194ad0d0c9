import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(`tests/support/schemas/${name}`, 'utf8'),
})

/**
 * What documents break of one of the schemas beside this; nothing when all are valid. Many at once,
 * because the program takes longer to start than to read.
 */
export async function faultsOf(
  documents: string | readonly string[],
  against: 'atom.xsd' | 'rss.xsd' | 'sitemap.xsd',
): Promise<readonly string[]> {
  const all = typeof documents === 'string' ? [documents] : documents
  const { errors } = await validateXML({
    xml: all.map((contents, index) => ({ fileName: `document-${index}.xml`, contents })),
    schema: [schema(against)],
    preload: ['xml.xsd', 'xhtml.xsd'].map(schema),
  })
  return errors.map(({ message }) => message)
}

/** What a parser reads at these places, as text; elements are named without their prefix. */
export async function textsIn(xml: string, ...places: readonly string[]): Promise<string[]> {
  const texts = places.map((place) => `string(${place.replace(elements, '*[local-name()="$1"]')})`)
  const { normalized, errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    normalization: 'format',
    modifyArguments: () => [
      '--xpath',
      `concat(${texts.join(`,"${between}",`)},"")`,
      'document.xml',
    ],
  })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  // The program ends what it prints with a line of its own.
  return normalized.replace(/\n$/, '').split(between)
}

const elements = /(?<=^|\/|\()([a-z]\w*)(?=[[/)]|$)(?=(?:[^"]*"[^"]*")*[^"]*$)/gi
const between = '\u241e'
