import { moduleFacts } from './moduleFacts'
import type { Seeding } from './seeding'
import { aside } from './seeding'

/** A row of a team's plan. */
export type Planned = { readonly module: string; readonly mandatory: boolean }

/** The modules in their order, as a team's plan takes them. */
export async function seedModules({ payload, req }: Seeding): Promise<Planned[]> {
  const plan: Planned[] = []
  for (const [index, { title, aim, topics, mandatory }] of moduleFacts.entries()) {
    const { id } = await payload.create({
      collection: 'modules',
      data: { order: index + 1, title: title.da, aim, topics, durationMinutes: 180 },
      locale: 'da',
      depth: 0,
      req,
    })
    const data = { title: title.en }
    await payload.update({
      collection: 'modules',
      id,
      data,
      locale: 'en',
      depth: 0,
      req: aside(req),
    })
    plan.push({ module: id, mandatory })
  }
  return plan
}
