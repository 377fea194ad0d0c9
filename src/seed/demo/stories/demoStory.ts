import type { Channel, StoryPhase, StoryTheme } from '@/domain/choices/publishing'
import type { Translated } from '../translations'
import type { Motif } from './pictures'

export type Told = {
  readonly title: string
  readonly lead: string
  readonly paragraphs: readonly string[]
}

export type DemoStory = {
  readonly slug: string
  readonly phase: StoryPhase
  readonly themes: readonly StoryTheme[]
  readonly channels: readonly Channel[]
  readonly recognisable: boolean
  /** How far it goes. */
  readonly until: 'draft' | 'awaitingConsent' | 'published' | 'withdrawn'
  readonly publishedDaysAgo?: number
  readonly picture?: { readonly motif: Motif; readonly alt: Translated<string> }
  /** Whether the demo's one film belongs to it. */
  readonly film?: true
  readonly told: Translated<Told>
}
