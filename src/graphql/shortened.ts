import type { DocumentNode } from 'graphql'
import type { Viewer } from '@/access/viewer'
import { lean } from './lean'
import type { Built } from './schema'
import { uncounted } from './uncounted'
import { widened } from './widened'

/**
 * The document that is carried out in place of one that has been judged: the same answer for less
 * work. Made once for each document and kind of viewer.
 */
export function shortened(document: DocumentNode, viewer: Viewer, { schema }: Built): DocumentNode {
  const made = viewer === null ? ofStrangers : ofAccounts
  const before = made.get(document)
  if (before !== undefined) return before
  const brief = uncounted(widened(document), schema)
  // What strangers may read depends on fields that they may not.
  const short = viewer === null ? brief : lean(brief, schema)
  made.set(document, short)
  return short
}

const ofStrangers = new WeakMap<DocumentNode, DocumentNode>()
const ofAccounts = new WeakMap<DocumentNode, DocumentNode>()
