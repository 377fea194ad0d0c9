import type { Channel, StoryPhase, StoryTheme } from '@/domain/choices/publishing'

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
  readonly da: Told
  readonly ar?: Told
}

/** Invented from end to end: nobody has told them. */
export const storyTexts: readonly DemoStory[] = [
  {
    slug: 'demo-den-foerste-aften',
    phase: 'during',
    themes: ['course', 'volunteering'],
    channels: ['site', 'facebook'],
    recognisable: true,
    until: 'published',
    publishedDaysAgo: 6,
    da: {
      title: 'Demo: Den første aften var jeg stille',
      lead: 'Hun sagde næsten ingenting, da holdet mødtes første gang. Nu er det hende, der tager imod de nye.',
      paragraphs: [
        'Jeg kendte ingen, og jeg var bange for at sige noget forkert på dansk. Så jeg satte mig ved døren.',
        'Den tredje aften skulle vi øve os i at lytte. Der opdagede jeg, at det kunne jeg allerede: jeg havde lyttet hele mit liv.',
        'I dag sætter jeg mig ved siden af den, der har valgt stolen ved døren.',
      ],
    },
    ar: {
      title: 'تجربة: في الأمسية الأولى كنتُ صامتة',
      lead: 'لم تقل شيئاً تقريباً عندما التقت المجموعة أول مرة. واليوم هي من تستقبل الجديدات.',
      paragraphs: [
        'لم أكن أعرف أحداً، وكنت أخاف أن أخطئ بالدنماركية. فجلست قرب الباب.',
        'في الأمسية الثالثة تدربنا على الإصغاء. هناك اكتشفت أنني أعرف ذلك من قبل: لقد كنت أصغي طوال حياتي.',
        'اليوم أجلس بجانب من اختارت الكرسي قرب الباب.',
      ],
    },
  },
  {
    slug: 'demo-naboer-om-samme-bord',
    phase: 'after',
    themes: ['newcomers', 'health'],
    channels: ['site'],
    recognisable: false,
    until: 'published',
    publishedDaysAgo: 19,
    da: {
      title: 'Demo: Naboer om samme bord',
      lead: 'En madaften begyndte med én gryde og endte med tre familier, der ses hver uge.',
      paragraphs: [
        'Ideen var enkel: hver familie tog en ret med, og ingen skulle holde tale.',
        'Da opvasken var taget, havde nogen aftalt at følges til svømning om lørdagen.',
      ],
    },
    ar: {
      title: 'تجربة: جيران حول مائدة واحدة',
      lead: 'بدأت أمسية الطعام بقدر واحد، وانتهت بثلاث عائلات تلتقي كل أسبوع.',
      paragraphs: [
        'كانت الفكرة بسيطة: أحضرت كل عائلة طبقاً، ولم يكن على أحد أن يلقي كلمة.',
        'وعندما انتهى غسل الأطباق، كان بعضهم قد اتفق على الذهاب معاً إلى السباحة يوم السبت.',
      ],
    },
  },
  {
    slug: 'demo-vejen-til-et-job',
    phase: 'after',
    themes: ['work', 'volunteering'],
    channels: ['site'],
    recognisable: true,
    until: 'published',
    publishedDaysAgo: 44,
    da: {
      title: 'Demo: Det begyndte i genbrugsbutikken',
      lead: 'To timer om ugen som frivillig gav hende mod til at søge arbejde.',
      paragraphs: [
        'En bydelsmor gik med mig den første dag. Den anden dag gik jeg selv.',
        'Nu har jeg kolleger, der spørger efter mig, når jeg er syg.',
      ],
    },
  },
  {
    slug: 'demo-en-kladde',
    phase: 'before',
    themes: ['school'],
    channels: ['site'],
    recognisable: true,
    until: 'draft',
    da: {
      title: 'Demo: En kladde om forældremødet',
      lead: 'Redaktøren skriver stadig på den her.',
      paragraphs: ['Ingen uden for redaktionen kan se den.'],
    },
  },
  {
    slug: 'demo-venter-paa-et-ja',
    phase: 'during',
    themes: ['parentRole'],
    channels: ['site', 'newspaper'],
    recognisable: true,
    until: 'awaitingConsent',
    da: {
      title: 'Demo: Færdig, men venter på et ja',
      lead: 'Teksten er klar. Hun har ikke svaret endnu, så den kan ikke udgives.',
      paragraphs: ['Uden et samtykke for hver kanal kan ingen udgive den.'],
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
    da: {
      title: 'Demo: Trukket tilbage',
      lead: 'Den var udgivet, til hun tog sit samtykke tilbage.',
      paragraphs: ['Adressen svarer nu, at historien er væk.'],
    },
  },
]
