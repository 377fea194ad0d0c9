import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { hasSignUpLink } from '@/domain/activities'
import type { Activity, Poster } from '@/generated/payload-types'

/** What has a poster's code without hanging anywhere, and what staff call it in the list. */
const places = {
  activity: { table: 'activities', place: 'Informationsmøde' },
  // Not the story's title: what she told goes when her story goes.
  story: { table: 'stories', place: 'Folder til en historie' },
} as const

/** The poster that counts for an information meeting or a story's leaflet; made once, then found. */
export async function posterOf(
  kind: keyof typeof places,
  id: string,
  req: PayloadRequest,
): Promise<Poster> {
  const { table, place } = places[kind]
  const { payload } = req
  return inTransaction(req, async () => {
    // Whoever asks at the same time waits, and then finds it.
    await lockRow(req, table, id)
    const { docs } = await payload.find({
      collection: 'posters',
      where: { [kind]: { equals: id } },
      limit: 1,
      depth: 0,
      req,
    })
    const [known] = docs
    return (
      known ??
      payload.create({
        collection: 'posters',
        data: { place, language: 'da', arrivals: 0, signUps: 0, [kind]: id },
        depth: 0,
        req,
      })
    )
  })
}

/** A meeting that is announced, or was held, has its link from then on. */
export const giveMeetingLink: CollectionAfterChangeHook<Activity> = async ({ doc, req }) => {
  if (hasSignUpLink(doc.kind, doc.status)) await posterOf('activity', doc.id, req)
  return doc
}
