import type { PayloadRequest } from 'payload'
import { locales, type Locale } from '@/domain/locales'
import { idOf } from './relation'

/**
 * Writes on a session who teaches it: a role ("jordemoder"), never a name, and only of a teacher
 * whose agreement stands and who agreed to be shown. Without one the session says nothing.
 */
export async function nameRole(session: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const agreements = await payload.find({
    collection: 'agreements',
    where: { session: { equals: session }, status: { equals: 'confirmed' } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  const confirmed = agreements.docs.flatMap(({ teacher }) => idOf(teacher) ?? [])
  const { locale: asked, fallbackLocale } = req
  try {
    for (const locale of locales) await nameRoleIn(locale, session, confirmed, req)
  } finally {
    // Payload leaves a call's language on the request, where the next call would find it.
    Object.assign(req, { locale: asked, fallbackLocale })
  }
}

async function nameRoleIn(
  locale: Locale,
  session: string,
  confirmed: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  const { payload } = req
  const asked = { locale, fallbackLocale: false, depth: 0, req } as const
  const teachers = await payload.find({
    collection: 'teachers',
    where: { id: { in: [...confirmed] }, showRole: { equals: true } },
    pagination: false,
    ...asked,
  })
  const roleOf = new Map(teachers.docs.map(({ id, roleLabel }) => [id, roleLabel]))
  const taughtBy = confirmed.map((id) => roleOf.get(id)).find(Boolean) ?? null
  const shown = await payload.findByID({ collection: 'sessions', id: session, ...asked })
  if ((shown.taughtBy ?? null) === taughtBy) return
  const data = { taughtBy }
  await payload.update({ collection: 'sessions', id: session, data, ...asked })
}
