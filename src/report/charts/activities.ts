import { bars } from '@/charts/bars'
import type { Chart } from '@/charts/drawing'
import { activityKindLabels } from '@/domain/labels/community'
import { areaLabels } from '@/domain/labels/people'
import type { FunderReport } from '../funder'
import { numberIn, type Language } from '@/domain/figureText'

type Report = Pick<FunderReport, 'reach'>
export type KindOfActivity = FunderReport['reach']['byKind'][number]

/** The kinds of which something was held. */
export const heldKinds = ({ reach }: Report): readonly KindOfActivity[] =>
  reach.byKind.filter(({ count }) => count > 0)

/** Activities by their kind; null before any was held. */
export function activitiesChart(report: Report, language: Language): Chart | null {
  const kinds = heldKinds(report)
  if (kinds.length === 0) return null
  return {
    key: 'activities',
    title: words.byKind[language],
    told: words.told[language](report.reach.activities, kinds.length),
    drawing: bars(
      kinds.map(({ key, count }) => ({
        label: activityKindLabels[key][language],
        told: numberIn(count, language),
        part: count,
      })),
      'shared',
    ),
  }
}

/** Activities by the area they were in; null before any was held. */
export function areasChart({ reach }: Report, language: Language): Chart | null {
  if (reach.byArea.every(({ count }) => count === 0)) return null
  return {
    key: 'areas',
    title: words.byArea[language],
    told: words.areasTold[language](reach.byArea.filter(({ count }) => count > 0).length),
    drawing: bars(
      reach.byArea.map(({ key, count }) => ({
        label: areaLabels[key][language],
        told: numberIn(count, language),
        part: count,
      })),
      'shared',
    ),
  }
}

const words = {
  byKind: { da: 'Aktiviteter efter slags', en: 'Activities by kind' },
  byArea: { da: 'Aktiviteter efter område', en: 'Activities by area' },
  told: {
    da: (all: number, kinds: number) =>
      `En søjle for hver slags, så lang som antallet. I alt er ${all} aktiviteter af ${kinds} slags holdt.`,
    en: (all: number, kinds: number) =>
      `A bar for each kind, as long as its number. In all ${all} activities of ${kinds} kinds were held.`,
  },
  areasTold: {
    da: (areas: number) =>
      `En søjle for hvert område, så lang som antallet. Der er holdt aktiviteter i ${areas} af dem. En aktivitet kan være i flere.`,
    en: (areas: number) =>
      `A bar for each area, as long as its number. Activities were held in ${areas} of them. An activity may be in several.`,
  },
}
