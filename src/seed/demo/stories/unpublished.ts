import type { DemoStory } from './demoStory'

/** Stories that nobody outside can read: not yet, or no longer. */
export const unpublishedStories: readonly DemoStory[] = [
  {
    slug: 'demo-en-kladde',
    phase: 'before',
    themes: ['school'],
    channels: ['site'],
    recognisable: true,
    until: 'draft',
    told: {
      da: {
        title: 'Demo: En kladde om forældremødet',
        lead: 'Redaktøren skriver stadig på den her.',
        paragraphs: ['Ingen uden for redaktionen kan se den.'],
      },
    },
  },
  {
    slug: 'demo-venter-paa-et-ja',
    phase: 'during',
    themes: ['parentRole'],
    channels: ['site', 'newspaper'],
    recognisable: true,
    until: 'awaitingConsent',
    told: {
      da: {
        title: 'Demo: Færdig, men venter på et ja',
        lead: 'Teksten er klar. Hun har ikke svaret endnu, så den kan ikke udgives.',
        paragraphs: ['Uden et samtykke for hver kanal kan ingen udgive den.'],
      },
    },
  },
  {
    slug: 'demo-trukket-tilbage',
    phase: 'after',
    themes: ['fathers'],
    channels: ['site'],
    recognisable: true,
    until: 'withdrawn',
    publishedDaysAgo: 60,
    told: {
      da: {
        title: 'Demo: Trukket tilbage',
        lead: 'Den var udgivet, til hun tog sit samtykke tilbage.',
        paragraphs: ['Adressen svarer nu, at historien er væk.'],
      },
    },
  },
]
