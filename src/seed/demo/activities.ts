import type { ActivityKind, ActivityTheme, Office } from '@/domain/choices/community'
import { direction, type Locale } from '@/domain/locales'
import type { Seeding } from '../seeding'
import { aside } from '../seeding'
import type { Clock } from './clock'
import { prose } from './prose'
import { demoPlace } from './teams'
import type { Translated } from './translations'
import { translations } from './translations'

type Told = {
  readonly title: string
  readonly summary: string
  /** Paragraphs of the description, where there is one. */
  readonly more?: readonly string[]
}

type Activity = {
  readonly kind: ActivityKind
  /** Called off after it was announced. */
  readonly cancelled?: true
  readonly status: 'planned' | 'announced' | 'held'
  /** Days from now. */
  readonly days: number
  readonly themes: readonly ActivityTheme[]
  readonly participants?: number
  /** Who hands over the diplomas of a ceremony. */
  readonly handedOverBy?: Office
  /** Names of organisations that the programme has. */
  readonly together?: readonly string[]
  readonly told: Translated<Told>
}

const activities: readonly Activity[] = [
  {
    kind: 'ceremony',
    status: 'planned',
    days: 75,
    themes: [],
    handedOverBy: 'mayor',
    told: { da: { title: 'Demo: Overrækkelse af diplomer', summary: 'Med kage og familie.' } },
  },
  {
    kind: 'cookingSchool',
    status: 'announced',
    cancelled: true,
    days: 4,
    themes: [],
    together: ['Sundhedshuset'],
    told: { da: { title: 'Demo: Madskole, der blev aflyst', summary: 'Køkkenet var optaget.' } },
  },
  {
    kind: 'foodEvening',
    status: 'announced',
    days: 9,
    themes: ['health', 'newcomers'],
    together: ['Røde Kors', 'Sundhedsplejen'],
    told: {
      da: {
        title: 'Demo: Madaften for nye og gamle naboer',
        summary: 'Tag en ret med hjemmefra, eller kom bare, som du er. Børn er velkomne.',
        more: [
          'Vi dækker ét langt bord. Der er stole til tres og legetøj i hjørnet.',
          'Skal du bruge en tolk eller følgeskab derhen, så sig det til koordinatoren.',
        ],
      },
      en: {
        title: 'Demo: Food evening for new and old neighbours',
        summary: 'Bring a dish from home, or just come as you are. Children are welcome.',
      },
      ar: {
        title: 'تجربة: أمسية طعام للجيران الجدد والقدامى',
        summary: 'أحضري طبقاً من بيتك، أو تعالي كما أنتِ. الأطفال مرحب بهم.',
        more: [
          'نمدّ مائدة واحدة طويلة. هناك كراسٍ لستين شخصاً وألعاب في الزاوية.',
          'إذا احتجتِ إلى مترجمة أو مرافقة فأخبري المنسقة.',
        ],
      },
    },
  },
  {
    kind: 'other',
    status: 'announced',
    days: 23,
    themes: ['fathers', 'parentRole'],
    told: {
      da: {
        title: 'Demo: Aften for fædre og børn',
        summary: 'Fædre og børn laver mad sammen, mens vi taler om hverdagen i familien.',
      },
      ar: {
        title: 'تجربة: أمسية للآباء والأطفال',
        summary: 'يطبخ الآباء والأطفال معاً، ونتحدث عن الحياة اليومية في الأسرة.',
      },
    },
  },
  {
    kind: 'mothersGroup',
    status: 'announced',
    days: 37,
    themes: ['health'],
    together: ['Sundhedsplejen'],
    told: {
      da: {
        title: 'Demo: Mødregruppe for dem med helt små børn',
        summary: 'Sundhedsplejersken kommer. Tag barnet med, og kom og gå, som det passer jer.',
      },
      tr: {
        title: 'Deneme: Bebeği olanlar için anne grubu',
        summary: 'Sağlık hemşiresi geliyor. Bebeğinizi getirin, istediğiniz zaman gelip gidin.',
      },
    },
  },
  {
    kind: 'sspDebate',
    status: 'announced',
    days: 66,
    themes: ['socialControl', 'parentRole'],
    together: ['SSP'],
    told: {
      da: {
        title: 'Demo: Debataften om at være ung i to verdener',
        summary: 'Unge og forældre taler sammen. Der er tolk på arabisk, somali og tyrkisk.',
      },
    },
  },
  {
    kind: 'sspDebate',
    status: 'planned',
    days: 45,
    themes: ['socialControl'],
    told: {
      da: {
        title: 'Demo: Debat om frihed og familie',
        summary: 'Endnu kun en idé: ses ikke på hjemmesiden.',
      },
    },
  },
  {
    kind: 'mothersGroup',
    status: 'held',
    days: -20,
    themes: ['health'],
    participants: 14,
    together: ['Sundhedsplejen'],
    told: {
      da: {
        title: 'Demo: Mødregruppe med sundhedsplejerske',
        summary: 'Fjorten kvinder talte om søvn, mad og det første år.',
      },
      ar: {
        title: 'تجربة: مجموعة أمهات مع ممرضة صحة الأطفال',
        summary: 'تحدثت أربع عشرة امرأة عن النوم والطعام والسنة الأولى.',
      },
    },
  },
  {
    kind: 'charityShop',
    status: 'held',
    days: -48,
    themes: ['newcomers'],
    participants: 9,
    together: ['Røde Kors'],
    told: {
      da: {
        title: 'Demo: En formiddag i genbrugsbutikken',
        summary: 'Ni kvinder så, hvordan butikken arbejder. Tre af dem er blevet frivillige.',
      },
    },
  },
]

/** Coming and past activities; one is only planned, so nobody outside sees it. */
export async function makeActivities(seeding: Seeding, clock: Clock): Promise<void> {
  const { payload, req } = seeding
  for (const { told, cancelled, days, themes, together = [], ...fact } of activities) {
    const { id } = await payload.create({
      collection: 'activities',
      data: {
        ...fact,
        ...written(told.da, 'da'),
        themes: [...themes],
        organisations: await organisations(seeding, together),
        areas: ['hedeMaglepark', 'grantoften'],
        startsAt: clock.at(days, '17:00'),
        endsAt: clock.at(days, '20:00'),
        place: demoPlace,
      },
      locale: 'da',
      depth: 0,
      req,
    })
    const change = { collection: 'activities', id, depth: 0 } as const
    for (const [locale, text] of translations(told))
      await payload.update({ ...change, data: written(text, locale), locale, req: aside(req) })
    if (cancelled)
      await payload.update({ ...change, data: { status: 'cancelled' }, locale: 'da', req })
  }
}

function written({ more, ...text }: Told, locale: Locale) {
  return more === undefined ? text : { ...text, description: prose(more, direction(locale)) }
}

async function organisations(
  { payload, req }: Seeding,
  names: readonly string[],
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { name: { in: [...names] } },
    depth: 0,
    req,
  })
  return docs.map(({ id }) => id)
}
