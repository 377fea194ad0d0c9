import type { PayloadRequest } from 'payload'

/** Where weaknesses are told, if staff have said so. */
export async function securityContact(req: PayloadRequest): Promise<string | null> {
  const { contact } = await req.payload.findGlobal({ slug: 'programme', depth: 0, req })
  return contact?.security ?? null
}
