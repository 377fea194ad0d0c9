import { indicatorKeys } from '@/domain/choices/indicators'
import { indicatorFacts } from './indicatorFacts'
import type { Seeding } from './seeding'
import { aside } from './seeding'

/** Definitions, baselines and targets, in the order of the report. */
export async function seedIndicators({ payload, req }: Seeding): Promise<void> {
  for (const [index, key] of indicatorKeys.entries()) {
    const { title, definition, unit = 'count', baseline, target } = indicatorFacts[key]
    const { id } = await payload.create({
      collection: 'indicators',
      data: {
        key,
        order: index + 1,
        title: title.da,
        definition: definition.da,
        unit,
        ...(baseline === undefined ? {} : { baseline }),
        ...(target === undefined ? {} : { target }),
      },
      locale: 'da',
      depth: 0,
      req,
    })
    const data = { title: title.en, definition: definition.en }
    await payload.update({
      collection: 'indicators',
      id,
      data,
      locale: 'en',
      depth: 0,
      req: aside(req),
    })
  }
}
