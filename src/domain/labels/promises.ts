import type { EvidenceKind, PromiseKind, PromiseState } from '../choices/promises'
import type { Label } from './label'

export const promiseKindLabels = {
  effect: { da: 'Forventet effekt', en: 'Expected effect' },
  reach: { da: 'Hvem der nås', en: 'Whom it reaches' },
  activity: { da: 'Aktivitet', en: 'Activity' },
  dissemination: { da: 'Formidling', en: 'Dissemination' },
  timeline: { da: 'Tidsplan', en: 'Timeline' },
} satisfies Record<PromiseKind, Label>

export const promiseStateLabels = {
  notYet: { da: 'Endnu ikke', en: 'Not yet' },
  partly: { da: 'Delvist holdt', en: 'Partly kept' },
  kept: { da: 'Holdt', en: 'Kept' },
  dropped: { da: 'Opgivet', en: 'Dropped' },
} satisfies Record<PromiseState, Label>

export const evidenceKindLabels = {
  session: { da: 'Mødegang', en: 'Session' },
  activity: { da: 'Aktivitet', en: 'Activity' },
  story: { da: 'Historie', en: 'Story' },
  indicator: { da: 'Måltal', en: 'Indicator' },
} satisfies Record<EvidenceKind, Label>
