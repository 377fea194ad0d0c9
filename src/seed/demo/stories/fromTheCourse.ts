import type { DemoStory } from './demoStory'

/** Told before, during and just after the course. Invented from end to end. */
export const storiesFromTheCourse: readonly DemoStory[] = [
  {
    slug: 'demo-den-foerste-aften',
    phase: 'during',
    themes: ['course', 'volunteering'],
    channels: ['site', 'facebook'],
    recognisable: true,
    until: 'published',
    publishedDaysAgo: 6,
    picture: {
      motif: 'doors',
      alt: {
        da: 'Tegning: fire døre om aftenen. Den ene står åben, og der er lys bag.',
        en: 'Drawing: four doors in the evening. One stands open, with light behind.',
        ar: 'رسم: أربعة أبواب في المساء، أحدها مفتوح وخلفه ضوء.',
      },
    },
    told: {
      da: {
        title: 'Demo: Den første aften var jeg stille',
        lead: 'Hun sagde næsten ingenting, da holdet mødtes første gang. Nu er det hende, der tager imod de nye.',
        paragraphs: [
          'Jeg kendte ingen, og jeg var bange for at sige noget forkert på dansk. Så jeg satte mig ved døren.',
          'Den tredje aften skulle vi øve os i at lytte. Der opdagede jeg, at det kunne jeg allerede: jeg havde lyttet hele mit liv.',
          'I dag sætter jeg mig ved siden af den, der har valgt stolen ved døren.',
        ],
      },
      en: {
        title: 'Demo: The first evening I was quiet',
        lead: 'She said next to nothing when the team met for the first time. Now she is the one who greets the new ones.',
        paragraphs: [
          'I knew nobody, and I was afraid of saying something wrong in Danish. So I sat down by the door.',
          'On the third evening we were to practise listening. There I found that I could already do it: I had listened all my life.',
          'Today I sit down beside the one who has chosen the chair by the door.',
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
  },
  {
    slug: 'demo-lys-i-vinduerne',
    phase: 'during',
    themes: ['course', 'newcomers'],
    channels: ['site'],
    recognisable: false,
    until: 'published',
    publishedDaysAgo: 11,
    film: true,
    picture: {
      motif: 'windows',
      alt: {
        da: 'Tegning: en boligblok om aftenen. Der er lys i fire vinduer.',
        en: 'Drawing: a block of flats in the evening. Four windows are lit.',
        ar: 'رسم: عمارة سكنية في المساء، وفي أربع نوافذ ضوء.',
      },
    },
    told: {
      da: {
        title: 'Demo: Lys i vinduerne',
        lead: 'En lille film uden lyd om, hvad der sker i en blok, når en nabo banker på.',
        paragraphs: [
          'Holdet lavede filmen den femte aften. Alle fik et vindue, og alle bestemte selv, hvornår deres lys skulle tændes.',
          'Der er ingen lyd. Vi ville have, at alle kunne forstå den, uanset sprog.',
        ],
      },
      en: {
        title: 'Demo: Light in the windows',
        lead: 'A small film without sound about what happens in a block when a neighbour knocks.',
        paragraphs: [
          'The team made the film on the fifth evening. Everyone got a window, and everyone decided when her light was to be lit.',
          'There is no sound. We wanted everyone to understand it, whatever her language.',
        ],
      },
      ar: {
        title: 'تجربة: ضوء في النوافذ',
        lead: 'فيلم قصير بلا صوت عمّا يحدث في عمارة حين تطرق جارة الباب.',
        paragraphs: [
          'صنعت المجموعة الفيلم في الأمسية الخامسة. أخذت كل واحدة نافذة، وقررت بنفسها متى يُضاء نورها.',
          'ليس في الفيلم صوت. أردنا أن تفهمه كل امرأة، مهما كانت لغتها.',
        ],
      },
    },
  },
  {
    slug: 'demo-tre-kopper-te',
    phase: 'before',
    themes: ['newcomers', 'parentRole'],
    channels: ['site'],
    recognisable: true,
    until: 'published',
    publishedDaysAgo: 33,
    picture: {
      motif: 'cups',
      alt: {
        da: 'Tegning: tre kopper te på et bord. Der er damp over dem.',
        ur: 'خاکہ: میز پر چائے کی تین پیالیاں، جن سے بھاپ اٹھ رہی ہے۔',
        so: 'Sawir: saddex koob oo shaah ah oo miis saaran, uumi baana ka baxaya.',
      },
    },
    told: {
      da: {
        title: 'Demo: Tre kopper te',
        lead: 'Først sagde hun nej tak. Tredje gang satte hun vand over.',
        paragraphs: [
          'Jeg havde ikke talt med andre voksne i flere uger, da det bankede på første gang.',
          'Hun ville ikke have noget af mig. Hun spurgte bare, om jeg kendte legestuen om torsdagen.',
          'Nu er det mig, der vil lære at banke på hos andre.',
        ],
      },
      ur: {
        title: 'ڈیمو: چائے کی تین پیالیاں',
        lead: 'پہلی بار اس نے کہا: نہیں، شکریہ۔ تیسری بار اس نے چائے کا پانی چڑھا دیا۔',
        paragraphs: [
          'جب پہلی بار دروازے پر دستک ہوئی، تو مجھے کسی بڑے سے بات کیے کئی ہفتے ہو چکے تھے۔',
          'وہ مجھ سے کچھ نہیں چاہتی تھی۔ اس نے بس پوچھا کہ کیا مجھے جمعرات کے کھیل گھر کا پتا ہے۔',
          'اب میں خود دوسروں کے دروازے پر دستک دینا سیکھنا چاہتی ہوں۔',
        ],
      },
      so: {
        title: 'Tijaabo: Saddex koob oo shaah ah',
        lead: 'Markii hore waxay tiri maya, mahadsanid. Markii saddexaad biyo ayay kulaylisay.',
        paragraphs: [
          'Toddobaadyo badan lama hadlin qof weyn markii ugu horreysay ee albaabka la garaacay.',
          'Waxba igama ay rabin. Waxay i weydiisay oo keliya inaan garanayo goobta ciyaarta ee Khamiista.',
          'Hadda aniga ayaa doonaya inaan barto sida albaabada dadka kale loo garaaco.',
        ],
      },
    },
  },
]
