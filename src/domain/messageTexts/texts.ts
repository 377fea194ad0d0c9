import type { da } from './da'

export type MessageTexts = Readonly<Record<keyof typeof da, string>>
