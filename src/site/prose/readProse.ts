import { z } from 'zod'
import { safeLink } from '../ui/safeLink'

/** What an editor's text may consist of, wherever it is shown. */
export type ProseNode =
  | Readonly<{ kind: 'text'; text: string; bold: boolean; italic: boolean }>
  | Readonly<{ kind: 'linebreak' }>
  | Readonly<{ kind: 'rule' }>
  | Readonly<{ kind: 'link'; href: string | undefined; children: readonly ProseNode[] }>
  | Readonly<{ kind: BlockKind; children: readonly ProseNode[] }>

export type BlockKind =
  'paragraph' | 'heading' | 'subheading' | 'quote' | 'bullets' | 'numbers' | 'item'

/**
 * Reads a stored rich text. Only the nodes above come out of it, only http, https, mailto and tel
 * links lead anywhere, and whatever else it holds gives nothing. Undefined is what is no rich text.
 */
export function readProse(value: unknown): readonly ProseNode[] | undefined {
  const stored = document.safeParse(value)
  return stored.success ? children(stored.data.root, 0) : undefined
}

const node = z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() })
const document = z.object({ root: node })
type Stored = z.infer<typeof node>

/** Deeper than any editor nests lists; a hostile text must not exhaust the stack. */
const maximumDepth = 12

function children(parent: Stored, depth: number): readonly ProseNode[] {
  if (depth > maximumDepth) return []
  return (parent.children ?? []).flatMap((child) => {
    const parsed = node.safeParse(child)
    return parsed.success ? read(parsed.data, depth + 1) : []
  })
}

function read(part: Stored, depth: number): readonly ProseNode[] {
  const block = (kind: BlockKind): readonly ProseNode[] => [
    { kind, children: children(part, depth) },
  ]
  switch (part.type) {
    case 'paragraph':
      return block('paragraph')
    case 'heading':
      // The page's own title is its only h1.
      return block(part['tag'] === 'h3' || part['tag'] === 'h4' ? 'subheading' : 'heading')
    case 'quote':
      return block('quote')
    case 'list':
      return block(part['listType'] === 'number' ? 'numbers' : 'bullets')
    case 'listitem':
      return block('item')
    case 'link':
    case 'autolink':
      return [{ kind: 'link', href: hrefOf(part), children: children(part, depth) }]
    case 'linebreak':
      return [{ kind: 'linebreak' }]
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'text':
    case 'tab':
      return [textOf(part)]
    default:
      return []
  }
}

const linkFields = z.object({ url: z.string() })

function hrefOf(part: Stored): string | undefined {
  const fields = linkFields.safeParse(part['fields'])
  return fields.success ? safeLink(fields.data.url) : undefined
}

/** Lexical's bit flags for a piece of text. */
const bold = 1
const italic = 2

function textOf(part: Stored): ProseNode {
  const text = typeof part['text'] === 'string' ? part['text'] : ''
  const format = typeof part['format'] === 'number' ? part['format'] : 0
  return { kind: 'text', text, bold: (format & bold) > 0, italic: (format & italic) > 0 }
}
