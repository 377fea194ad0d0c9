import type { BlockKind, ProseNode } from './readProse'

/** The same text as HTML, for those who read stories elsewhere than on the site. */
export function proseHtml(nodes: readonly ProseNode[]): string {
  return nodes.map(html).join('')
}

function html(node: ProseNode): string {
  if (node.kind === 'text') return styled(node)
  if (node.kind === 'linebreak' || node.kind === 'rule') return marks[node.kind]
  const inner = proseHtml(node.children)
  if (node.kind !== 'link') return `<${tags[node.kind]}>${inner}</${tags[node.kind]}>`
  return node.href === undefined ? inner : `<a href="${escapedHtml(node.href)}">${inner}</a>`
}

const marks = { linebreak: '<br>', rule: '<hr>' } as const

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
  const slanted = italic ? `<em>${escapedHtml(text)}</em>` : escapedHtml(text)
  return bold ? `<strong>${slanted}</strong>` : slanted
}

export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
