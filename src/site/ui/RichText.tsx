import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { z } from 'zod'
import { safeLink } from './safeLink'

/**
 * Draws an editor's text. Only the nodes below are drawn, only http, https, mailto and tel links
 * lead anywhere, and whatever else the stored text holds gives nothing.
 */
export function RichText({ value }: { readonly value: unknown }) {
  const stored = document.safeParse(value)
  return stored.success ? <div className="prose">{children(stored.data.root, 0)}</div> : null
}

const node = z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() })
const document = z.object({ root: node })
type Node = z.infer<typeof node>

/** Deeper than any editor nests lists; a hostile text must not exhaust the stack. */
const maximumDepth = 12

function children(parent: Node, depth: number): ReactNode {
  if (depth > maximumDepth) return null
  return (parent.children ?? []).map((child, index) => {
    const parsed = node.safeParse(child)
    return parsed.success ? <Fragment key={index}>{draw(parsed.data, depth + 1)}</Fragment> : null
  })
}

function draw(part: Node, depth: number): ReactNode {
  const inner = children(part, depth)
  switch (part.type) {
    case 'paragraph':
      return <p>{inner}</p>
    case 'heading':
      // The page's own title is its only h1.
      return part['tag'] === 'h3' || part['tag'] === 'h4' ? <h3>{inner}</h3> : <h2>{inner}</h2>
    case 'quote':
      return <blockquote>{inner}</blockquote>
    case 'list':
      return part['listType'] === 'number' ? <ol>{inner}</ol> : <ul>{inner}</ul>
    case 'listitem':
      return <li>{inner}</li>
    case 'link':
    case 'autolink':
      return linked(part, inner)
    case 'linebreak':
      return <br />
    case 'horizontalrule':
      return <hr />
    case 'text':
      return styled(part)
    default:
      return null
  }
}

const linkFields = z.object({ url: z.string() })

function linked(part: Node, inner: ReactNode): ReactNode {
  const fields = linkFields.safeParse(part['fields'])
  const href = fields.success ? safeLink(fields.data.url) : undefined
  return href === undefined ? inner : <a href={href}>{inner}</a>
}

/** Lexical's bit flags for a piece of text. */
const bold = 1
const italic = 2

function styled(part: Node): ReactNode {
  const text = typeof part['text'] === 'string' ? part['text'] : ''
  const format = typeof part['format'] === 'number' ? part['format'] : 0
  const slanted = format & italic ? <em>{text}</em> : text
  return format & bold ? <strong>{slanted}</strong> : slanted
}
