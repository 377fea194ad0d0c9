import { parse, type DocumentNode } from 'graphql'
import persisted from '@/generated/gql/persisted-documents.json'

const texts = new Map(Object.entries(persisted))
const parsed = new Map<string, DocumentNode>()

/**
 * An operation of the site's own, by the hash under which codegen wrote it down. Each is parsed once.
 * Codegen has held it against the schema, so it is not validated again.
 */
export function trustedDocument(hash: string): DocumentNode | undefined {
  const known = parsed.get(hash)
  const text = texts.get(hash)
  if (known !== undefined || text === undefined) return known
  const document = parse(text, { noLocation: true })
  parsed.set(hash, document)
  return document
}
