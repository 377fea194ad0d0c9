import type { PayloadRequest } from 'payload'

export type ContactPoint = Readonly<{
  role: string
  telephone: string | null
  email: string | null
  hours: string | null
}>

/** Whom the public may turn to: roles, never names. */
export async function contact(req: PayloadRequest): Promise<readonly ContactPoint[]> {
  const programme = await req.payload.findGlobal({ slug: 'programme', depth: 0, req })
  return (programme.contact?.people ?? [])
    .map(({ role, telephone, email, hours }) => ({
      role,
      telephone: telephone || null,
      email: email || null,
      hours: hours || null,
    }))
    .filter(({ telephone, email }) => telephone !== null || email !== null)
}
