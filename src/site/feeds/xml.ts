/** A piece of XML, whole and escaped. */
export type Xml = Readonly<{ xml: string }>

type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element. Its content is a text, written so that it is read back exactly, or more elements. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly Xml[] = [],
): Xml {
  const inner = typeof content === 'string' ? escaped(content) : joined(content)
  const head = `${name}${Object.entries(attributes).map(attribute).join('')}`
  return { xml: inner === '' ? `<${head}/>` : `<${head}>${inner}</${name}>` }
}

export const xmlDocument = ({ xml }: Xml): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`

const joined = (elements: readonly Xml[]): string => elements.map(({ xml }) => xml).join('')

const attribute = ([name, value]: readonly [string, Attributes[string]]): string =>
  value === undefined ? '' : ` ${name}="${escaped(String(value)).replace(/[\t\n]/g, reference)}"`

/** XML 1.0 cannot hold some signs in any way, and a reader would refuse the whole text for one. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"\r]/g, reference)

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`
