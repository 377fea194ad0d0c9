import type { IndicatorKey } from '@/domain/choices/indicators'
import { promiseFacts } from './promiseFacts'
import type { Seeding } from './seeding'
import { aside } from './seeding'

/** The promises of the application, as not yet kept. After the indicators, which some are shown by. */
export async function seedPromises(
  { payload, req }: Seeding,
  grant: string,
  /** Also begins their keys. */
  name: string,
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'indicators',
    pagination: false,
    depth: 0,
    req: aside(req),
  })
  const idOf = (key: IndicatorKey) => docs.find((one) => one.key === key)?.id ?? []
  for (const [index, { key, kind, title, shownBy = [] }] of promiseFacts.entries()) {
    const { id } = await payload.create({
      collection: 'promises',
      data: {
        key: `${name}-${key}`,
        order: index + 1,
        grant,
        title: title.da,
        kind,
        state: 'notYet',
        indicators: shownBy.flatMap(idOf),
      },
      locale: 'da',
      depth: 0,
      req,
    })
    const data = { title: title.en }
    await payload.update({
      collection: 'promises',
      id,
      data,
      locale: 'en',
      depth: 0,
      req: aside(req),
    })
  }
}
