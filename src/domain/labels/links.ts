import type { EveningAnswerChoice } from '../choices/links'
import type { Label } from './label'

export const eveningAnswerLabels = {
  coming: { da: 'Kommer', en: 'Comes' },
  notComing: { da: 'Har meldt afbud', en: 'Cannot come' },
} satisfies Record<EveningAnswerChoice, Label>
