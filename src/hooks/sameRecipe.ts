import { isolateObjectProperty, type Endpoint, type PayloadRequest } from 'payload'
import { isStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { defaultLocale, locales, type Locale } from '@/domain/locales'
import type { Activity } from '@/generated/payload-types'
import { refuseOthers, routeId } from './onlyFor'
import { idOf } from './relation'

/**
 * `POST /api/activities/:id/again`: a new idea after the same recipe: what it is, for whom and with
 * whom, in every language that it is told in. Never when, where, how many came or who helped.
 * Answers `{ activity }`.
 */
export const sameRecipe: Endpoint = {
  path: '/:id/again',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isStaff, req)
    const activity = await inTransaction(req, () => makeAfter(routeId(req), req))
    return Response.json({ activity })
  },
}

async function makeAfter(id: string, req: PayloadRequest): Promise<string> {
  const { payload } = req
  const recipe = await toldIn(defaultLocale, id, req)
  const { id: made } = await payload.create({
    collection: 'activities',
    data: {
      ...wordsOf(recipe),
      kind: recipe.kind,
      themes: recipe.themes ?? [],
      audience: recipe.audience ?? [],
      organisations: (recipe.organisations ?? []).flatMap((one) => idOf(one) ?? []),
      status: 'idea',
      recipeOf: id,
    },
    locale: defaultLocale,
    depth: 0,
    req: aside(req),
  })
  for (const locale of locales.filter((one) => one !== defaultLocale)) {
    const told = await toldIn(locale, id, req)
    // What has no title in a language is told in Danish there.
    if (told.title)
      await payload.update({
        collection: 'activities',
        id: made,
        data: wordsOf(told),
        locale,
        depth: 0,
        req: aside(req),
      })
  }
  return made
}

/** Payload leaves a call's language on its request. */
const aside = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale'])

/** The record as it stands in one language alone. */
const toldIn = (locale: Locale, id: string, req: PayloadRequest): Promise<Activity> =>
  req.payload.findByID({
    collection: 'activities',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    req: aside(req),
  })

const wordsOf = ({ title, summary, description }: Activity) => ({
  title,
  summary: summary ?? null,
  description: description ?? null,
})
