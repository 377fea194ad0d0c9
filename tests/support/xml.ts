import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(`tests/support/schemas/${name}`, 'utf8'),
})

/** What a document breaks of one of the schemas beside this; nothing when it is valid. */
export async function faultsOf(
  xml: string,
  against: 'atom.xsd' | 'rss.xsd' | 'sitemap.xsd',
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: [schema(against)],
    preload: ['xml.xsd', 'xhtml.xsd'].map(schema),
  })
  return errors.map(({ message }) => message)
}
