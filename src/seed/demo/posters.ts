import type { Locale } from '@/domain/locales'
import type { Seeding } from '../seeding'

const posters: readonly Readonly<{ place: string; language: Locale }>[] = [
  { place: 'Demo: Biblioteket, ved skranken', language: 'da' },
  { place: 'Demo: Vaskeriet', language: 'ar' },
  { place: 'Demo: Børnehaven, i garderoben', language: 'tr' },
]

/** Three posters to print; nobody has come from them yet. */
export async function makePosters({ payload, req }: Seeding): Promise<void> {
  for (const poster of posters) {
    const data = { ...poster, arrivals: 0, signUps: 0 }
    await payload.create({ collection: 'posters', data, depth: 0, req })
  }
}
