import type { ActivityKind, ActivityTheme, Audience, Office } from '@/domain/choices/community'
import type { Area } from '@/domain/choices/people'
import type { Translated } from './translations'

export type Told = {
  readonly title: string
  readonly summary: string
  /** Paragraphs of the description, where there is one. */
  readonly more?: readonly string[]
}

type Activity = {
  readonly kind: ActivityKind
  /** Called off after it was announced. */
  readonly cancelled?: true
  readonly status: 'idea' | 'planned' | 'announced' | 'held'
  /** Made after the same recipe as the one with this Danish title, which stands before it. */
  readonly after?: string
  /** Days from now. */
  readonly days: number
  readonly themes: readonly ActivityTheme[]
  readonly audience?: readonly Audience[]
  readonly areas?: readonly Area[]
  readonly participants?: number
  /** Who hands over the diplomas of a ceremony. */
  readonly handedOverBy?: Office
  /** Names of organisations that the programme has. */
  readonly together?: readonly string[]
  readonly told: Translated<Told>
}

/** The one that others are made after, by its Danish title. */
export const foodEvening = 'Demo: Madaften for nye og gamle naboer'

export const activities: readonly Activity[] = [
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
    audience: ['everyone'],
    together: ['Røde Kors', 'Sundhedsplejen'],
    told: {
      da: {
        title: foodEvening,
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
    audience: ['fathers'],
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
    audience: ['mothers', 'newcomers'],
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
    status: 'idea',
    days: 45,
    themes: ['socialControl'],
    told: {
      da: {
        title: 'Demo: Debat om frihed og familie',
        summary: 'Endnu kun en idé: ses hverken på hjemmesiden eller af kommunen.',
      },
    },
  },
  {
    kind: 'foodEvening',
    status: 'planned',
    after: foodEvening,
    days: 51,
    themes: ['health', 'newcomers'],
    audience: ['everyone'],
    areas: ['ballerupElsewhere'],
    told: {
      da: {
        title: 'Demo: Madaften i et nyt boligområde',
        summary: 'Efter samme opskrift som den første. Planlagt, men ikke vist endnu.',
      },
    },
  },
  {
    kind: 'informationMeeting',
    status: 'announced',
    days: 16,
    themes: [],
    audience: ['everyone'],
    told: {
      da: {
        title: 'Demo: Informationsmøde om kurset',
        summary: 'Kom og hør, hvad en bydelsmor gør. Du behøver ikke bestemme dig den dag.',
      },
      so: {
        title: 'Tijaabo: Kulan wargelin ah oo ku saabsan koorsada',
        summary: 'Kaalay oo maqal waxa hooyo xaafadeed qabato.',
      },
    },
  },
  {
    kind: 'informationMeeting',
    status: 'held',
    days: -33,
    themes: [],
    audience: ['professionals'],
    participants: 17,
    told: {
      da: {
        title: 'Demo: Informationsmøde for fagfolk',
        summary: 'Lærere, sundhedsplejersker og boligsociale medarbejdere hørte om kurset.',
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
