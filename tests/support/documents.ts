import persisted from '@/generated/gql/persisted-documents.json'

/** The site's own operations by their names, as codegen wrote them down. */
export const documents = new Map(
  Object.entries(persisted).map(([hash, text]) => [
    /(?:query|mutation) (\w+)/.exec(text)?.[1] ?? text,
    { hash, text },
  ]),
)

export function hashOf(name: string): string {
  const found = documents.get(name)
  if (found === undefined) throw new Error(`The site has no operation ${name}`)
  return found.hash
}
