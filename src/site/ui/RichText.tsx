import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { readProse, type ProseNode } from '../prose/readProse'

/** Draws an editor's text: what may be in it is for `readProse` to say. */
export function RichText({ value }: { readonly value: unknown }) {
  const nodes = readProse(value)
  return nodes === undefined ? null : <div className="prose">{draw(nodes)}</div>
}

function draw(nodes: readonly ProseNode[]): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{drawOne(node)}</Fragment>)
}

function drawOne(node: ProseNode): ReactNode {
  switch (node.kind) {
    case 'text':
      return styled(node)
    case 'linebreak':
      return <br />
    case 'rule':
      return <hr />
    case 'link':
      return node.href === undefined ? (
        draw(node.children)
      ) : (
        <a href={node.href}>{draw(node.children)}</a>
      )
    case 'paragraph':
      return <p>{draw(node.children)}</p>
    case 'heading':
      return <h2>{draw(node.children)}</h2>
    case 'subheading':
      return <h3>{draw(node.children)}</h3>
    case 'quote':
      return <blockquote>{draw(node.children)}</blockquote>
    case 'bullets':
      return <ul>{draw(node.children)}</ul>
    case 'numbers':
      return <ol>{draw(node.children)}</ol>
    case 'item':
      return <li>{draw(node.children)}</li>
  }
}

function styled({ text, bold, italic }: Extract<ProseNode, { kind: 'text' }>): ReactNode {
  const slanted = italic ? <em>{text}</em> : text
  return bold ? <strong>{slanted}</strong> : slanted
}
