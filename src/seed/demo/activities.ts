import type { ActivityKind, ActivityTheme } from '@/domain/choices/community'
import type { Seeding } from '../seeding'
import { aside } from '../seeding'
import type { Clock } from './clock'
import { demoPlace } from './teams'

type Told = { readonly title: string; readonly summary: string }

type Activity = {
  readonly kind: ActivityKind
  /** Called off after it was announced. */
  readonly cancelled?: true
  readonly status: 'planned' | 'announced' | 'held'
  /** Days from now. */
  readonly days: number
  readonly themes: readonly ActivityTheme[]
  readonly participants?: number
  readonly da: Told
  readonly ar?: Told
}

const activities: readonly Activity[] = [
  {
    kind: 'foodEvening',
    status: 'announced',
    days: 9,
    themes: ['health', 'newcomers'],
    da: {
      title: 'Demo: Madaften for nye og gamle naboer',
      summary: 'Tag en ret med hjemmefra, eller kom bare, som du er. Børn er velkomne.',
    },
    ar: {
      title: 'تجربة: أمسية طعام للجيران الجدد والقدامى',
      summary: 'أحضري طبقاً من بيتك، أو تعالي كما أنتِ. الأطفال مرحب بهم.',
    },
  },
  {
    kind: 'other',
    status: 'announced',
    days: 23,
    themes: ['fathers', 'parentRole'],
    da: {
      title: 'Demo: Aften for fædre og børn',
      summary: 'Fædre og børn laver mad sammen, mens vi taler om hverdagen i familien.',
    },
    ar: {
      title: 'تجربة: أمسية للآباء والأطفال',
      summary: 'يطبخ الآباء والأطفال معاً، ونتحدث عن الحياة اليومية في الأسرة.',
    },
  },
  {
    kind: 'sspDebate',
    status: 'planned',
    days: 45,
    themes: ['socialControl'],
    da: {
      title: 'Demo: Debat om frihed og familie',
      summary: 'Endnu kun en idé: ses ikke på hjemmesiden.',
    },
  },
  {
    kind: 'mothersGroup',
    status: 'held',
    days: -20,
    themes: ['health'],
    participants: 14,
    da: {
      title: 'Demo: Mødregruppe med sundhedsplejerske',
      summary: 'Fjorten kvinder talte om søvn, mad og det første år.',
    },
    ar: {
      title: 'تجربة: مجموعة أمهات مع ممرضة صحة الأطفال',
      summary: 'تحدثت أربع عشرة امرأة عن النوم والطعام والسنة الأولى.',
    },
  },
  {
    kind: 'cookingSchool',
    status: 'announced',
    cancelled: true,
    days: 4,
    themes: [],
    da: { title: 'Demo: Madskole, der blev aflyst', summary: 'Køkkenet var optaget.' },
  },
]

/** Coming and past activities; one is only planned and one was cancelled, so nobody outside sees them. */
export async function makeActivities({ payload, req }: Seeding, clock: Clock): Promise<void> {
  for (const { da, ar, cancelled, days, themes, ...fact } of activities) {
    const { id } = await payload.create({
      collection: 'activities',
      data: {
        ...fact,
        ...da,
        themes: [...themes],
        areas: ['hedeMaglepark', 'grantoften'],
        startsAt: clock.at(days, '17:00'),
        endsAt: clock.at(days, '20:00'),
        place: demoPlace,
      },
      locale: 'da',
      depth: 0,
      req,
    })
    const change = { collection: 'activities', id, locale: 'da', depth: 0, req } as const
    if (ar) await payload.update({ ...change, data: ar, locale: 'ar', req: aside(req) })
    if (cancelled) await payload.update({ ...change, data: { status: 'cancelled' } })
  }
}
