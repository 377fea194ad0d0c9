import config from '@payload-config'
import { getPayload } from 'payload'
import { keptPart } from '@/admin/once/kept'
import { parts } from '@/admin/once/parts'
import { version as currentVersion } from '../../../version'

type Context = { readonly params: Promise<{ readonly version: string; readonly part: string }> }

/** What all of staff's screens are drawn from. The words are the log-in's too; the rest is staff's. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = await params
  const version = await currentVersion()
  const [part, language] = [
    parts.find((one) => asked.part.startsWith(`${one}-`)),
    (['da', 'en'] as const).find((one) => asked.part.endsWith(`-${one}`)),
  ]
  const value = part && language && keptPart(part, language)
  if (value === undefined || asked.part !== `${part}-${language}`) return missing()
  if (part === 'settings' && !(await isLoggedIn(request))) return missing()
  // Another version than this one was drawn before the product was renewed: it is told what holds now.
  const keeping = asked.version === version ? 'private, max-age=31536000, immutable' : 'no-store'
  return Response.json(value, { headers: { 'Cache-Control': keeping } })
}

const missing = (): Response =>
  new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })

async function isLoggedIn({ headers }: Request): Promise<boolean> {
  const payload = await getPayload({ config })
  return (await payload.auth({ headers })).user !== null
}
