/** The kinds of node that the site, the feeds and paper can show. */
const proseNodes = [
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
] as const

/** The words alone: blocks with an empty line between them, the points of a list a line each. */
export function proseText(value: unknown): string {
  return textOf(value)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const blockEnds: Readonly<Record<string, string>> = {
  paragraph: '\n\n',
  heading: '\n\n',
  quote: '\n\n',
  list: '\n\n',
  listitem: '\n',
  linebreak: '\n',
  tab: ' ',
}

function textOf(node: unknown, depth = 0): string {
  if (typeof node !== 'object' || node === null || depth > 40) return ''
  if ('root' in node) return textOf(node.root, depth + 1)
  const own = 'text' in node && typeof node.text === 'string' ? node.text : ''
  const children: readonly unknown[] =
    'children' in node && Array.isArray(node.children) ? node.children : []
  const end = 'type' in node && typeof node.type === 'string' ? blockEnds[node.type] : undefined
  return own + children.map((child) => textOf(child, depth + 1)).join('') + (end ?? '')
}

/** Whether a link leads where a link may lead: a page, a mail or a telephone. Never a script. */
export function isSafeLink(address: string): boolean {
  // Browsers pass over these signs, so "java\nscript:" would still run.
  const seen = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '').toLowerCase()
  return /^(https?:|mailto:|tel:)/.test(seen) || /^[/#](?![/\\])/.test(seen)
}

/** Whether every node of a rich text is of a known kind and every link safe. */
export function isSafeProse(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > 40) return false
  if (!('type' in node) || !proseNodes.some((kind) => kind === node.type)) return false
  if ((node.type === 'link' || node.type === 'autolink') && !isSafeLink(addressOf(node)))
    return false
  if (!('children' in node)) return true
  return (
    Array.isArray(node.children) &&
    node.children.every((child: unknown) => isSafeProse(child, depth + 1))
  )
}

function addressOf(node: object): string {
  const fields = 'fields' in node ? node.fields : undefined
  if (typeof fields !== 'object' || fields === null || !('url' in fields)) return ''
  return typeof fields.url === 'string' ? fields.url : ''
}
