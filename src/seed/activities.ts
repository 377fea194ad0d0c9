import type { ActivityKind, ActivityTheme } from '@/domain/choices/community'
import type { Area } from '@/domain/choices/people'
import type { OrganisationIds } from './organisations'
import type { Seeding, Words } from './seeding'
import { aside } from './seeding'

type ActivityFact = {
  readonly kind: ActivityKind
  readonly title: Words
  readonly summary: string
  readonly themes: readonly ActivityTheme[]
  readonly together?: readonly (keyof OrganisationIds)[]
  readonly areas?: readonly Area[]
  readonly place?: string
}

/** What the corps did in recent years. Nobody wrote down when, so no date is made up. */
const activities: readonly ActivityFact[] = [
  {
    kind: 'sspDebate',
    title: {
      da: 'Debataften om forældrerollen',
      en: 'Debate evening on the role of parents',
    },
    summary: 'Sammen med SSP talte forældre om, hvad børn og unge har brug for hjemmefra.',
    themes: ['parentRole', 'socialControl'],
    together: ['ssp'],
  },
  {
    kind: 'storytelling',
    title: { da: 'Fortællinger om forbilleder', en: 'Storytelling about role models' },
    summary: 'Bydelsmødre fortalte om mennesker, der har vist dem en vej.',
    themes: ['parentRole'],
  },
  {
    kind: 'mothersGroup',
    title: {
      da: 'Mødregruppe på tværs af baggrunde',
      en: 'A multi-ethnic mothers’ group',
    },
    summary: 'Nybagte mødre mødtes med hinanden og med sundhedsplejersker.',
    themes: ['health', 'parentRole'],
    together: ['healthVisitors'],
  },
  {
    kind: 'charityShop',
    title: {
      da: 'Frivillig i genbrugsbutikken',
      en: 'Volunteering in the charity shop',
    },
    summary: 'Kvinder, der ellers var meget alene, kom i gang i Røde Kors’ butik.',
    themes: [],
    together: ['redCross'],
  },
  {
    kind: 'cookbook',
    title: { da: 'Bidrag til en ny kogebog', en: 'Contributions to a new cookbook' },
    summary: 'Opskrifter hjemmefra og historierne bag dem kom med i en ny kogebog.',
    themes: [],
  },
  {
    kind: 'cookingSchool',
    title: { da: 'Madskole', en: 'Cooking school' },
    summary: 'Børn og voksne lavede mad sammen, inde i Sundhedshuset og ude på Rådhuspladsen.',
    themes: ['health'],
    together: ['healthHouse'],
    place: 'Sundhedshuset og Rådhuspladsen',
  },
  {
    kind: 'foodEvening',
    title: {
      da: 'Madaftener i flere boligområder',
      en: 'Food evenings in other housing areas',
    },
    summary: 'Efter samme opskrift blev naboer i andre boligområder inviteret til at spise sammen.',
    themes: ['health'],
    areas: ['ballerupElsewhere'],
  },
]

export async function seedActivities(
  { payload, req }: Seeding,
  organisations: OrganisationIds,
): Promise<void> {
  for (const { title, together = [], areas, themes, ...fact } of activities) {
    const { id } = await payload.create({
      collection: 'activities',
      data: {
        ...fact,
        title: title.da,
        status: 'held',
        themes: [...themes],
        organisations: together.map((key) => organisations[key]),
        ...(areas ? { areas: [...areas] } : {}),
      },
      locale: 'da',
      depth: 0,
      req,
    })
    const data = { title: title.en }
    await payload.update({
      collection: 'activities',
      id,
      data,
      locale: 'en',
      depth: 0,
      req: aside(req),
    })
  }
}
