import type { BlockKind, ProseNode } from './readProse'

/** The same text as HTML, for those who read stories elsewhere than on the site. */
export function proseHtml(nodes: readonly ProseNode[]): string {
  return nodes.map(html).join('')
}

function html(node: ProseNode): string {
  switch (node.kind) {
    case 'text':
      return styled(node)
    case 'linebreak':
      return '<br>'
    case 'rule':
      return '<hr>'
    case 'link':
      return node.href === undefined
        ? proseHtml(node.children)
        : `<a href="${escaped(node.href)}">${proseHtml(node.children)}</a>`
    default:
      return `<${tags[node.kind]}>${proseHtml(node.children)}</${tags[node.kind]}>`
  }
}

const tags = {
  paragraph: 'p',
  heading: 'h2',
  subheading: 'h3',
  quote: 'blockquote',
  bullets: 'ul',
  numbers: 'ol',
  item: 'li',
} satisfies Record<BlockKind, string>

function styled({ text, bold, italic }: Extract<ProseNode, { kind: 'text' }>): string {
  const slanted = italic ? `<em>${escaped(text)}</em>` : escaped(text)
  return bold ? `<strong>${slanted}</strong>` : slanted
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
