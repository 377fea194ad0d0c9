import type { DemoStory } from './demoStory'

/** Told afterwards, of what came of it. Invented from end to end. */
export const storiesFromTheNeighbourhood: readonly DemoStory[] = [
  {
    slug: 'demo-naboer-om-samme-bord',
    phase: 'after',
    themes: ['newcomers', 'health'],
    channels: ['site'],
    recognisable: false,
    until: 'published',
    publishedDaysAgo: 19,
    picture: {
      motif: 'table',
      alt: {
        da: 'Tegning: et rundt bord set ovenfra med otte tallerkener.',
        ar: 'رسم: مائدة مستديرة من فوق وعليها ثمانية صحون.',
      },
    },
    told: {
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
  },
  {
    slug: 'demo-i-vandet',
    phase: 'after',
    themes: ['health'],
    channels: ['site'],
    recognisable: true,
    until: 'published',
    publishedDaysAgo: 26,
    picture: {
      motif: 'water',
      alt: {
        da: 'Tegning: grønne bølger og en gul sol.',
        fa: 'نقاشی: موج‌های سبز و خورشیدی زرد.',
      },
    },
    told: {
      da: {
        title: 'Demo: Jeg lærte at svømme som 41-årig',
        lead: 'Hun fulgte sine børn til vandet i otte år. En dag gik hun selv i.',
        paragraphs: [
          'Jeg sagde altid, at jeg havde glemt mit badetøj. En bydelsmor sagde: det har jeg også, lad os købe det sammen.',
          'Vi var fire kvinder, og vi havde vores egen time. Nu kan jeg svømme hele banen.',
        ],
      },
      fa: {
        title: 'آزمایشی: در ۴۱ سالگی شنا یاد گرفتم',
        lead: 'هشت سال بچه‌هایش را تا کنار آب می‌برد. یک روز خودش وارد آب شد.',
        paragraphs: [
          'همیشه می‌گفتم لباس شنایم را فراموش کرده‌ام. یک مادر محله گفت: من هم همین‌طور، بیا با هم بخریم.',
          'چهار زن بودیم و ساعت خودمان را داشتیم. حالا می‌توانم تمام طول استخر را شنا کنم.',
        ],
      },
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
    picture: {
      motif: 'rail',
      alt: {
        da: 'Tegning: syv stykker tøj i hver sin farve på en stang.',
        tr: 'Çizim: bir askıda yedi farklı renkte giysi.',
      },
    },
    told: {
      da: {
        title: 'Demo: Det begyndte i genbrugsbutikken',
        lead: 'To timer om ugen som frivillig gav hende mod til at søge arbejde.',
        paragraphs: [
          'En bydelsmor gik med mig den første dag. Den anden dag gik jeg selv.',
          'Nu har jeg kolleger, der spørger efter mig, når jeg er syg.',
        ],
      },
      tr: {
        title: 'Deneme: Her şey ikinci el dükkânında başladı',
        lead: 'Haftada iki saat gönüllü çalışmak ona iş arama cesareti verdi.',
        paragraphs: [
          'İlk gün bir Bydelsmor benimle geldi. İkinci gün tek başıma gittim.',
          'Artık hasta olduğumda beni soran iş arkadaşlarım var.',
        ],
      },
    },
  },
  {
    slug: 'demo-op-ad-bakken',
    phase: 'after',
    themes: ['school', 'parentRole', 'fathers'],
    channels: ['site'],
    recognisable: false,
    until: 'published',
    publishedDaysAgo: 58,
    picture: {
      motif: 'path',
      alt: {
        da: 'Tegning: en sti op ad en grøn bakke mod solen.',
        en: 'Drawing: a path up a green hill towards the sun.',
      },
    },
    told: {
      da: {
        title: 'Demo: Fædrene kom også til mødet',
        lead: 'Til det første forældremøde kom der to fædre. Til det tredje kom der elleve.',
        paragraphs: [
          'Vi spurgte skolen, om mødet kunne begynde en time senere. Det kunne det.',
          'Og så ringede vi. Ikke til familien, men til ham.',
        ],
      },
      en: {
        title: 'Demo: The fathers came to the meeting too',
        lead: 'Two fathers came to the first parents’ meeting. Eleven came to the third.',
        paragraphs: [
          'We asked the school whether the meeting could begin an hour later. It could.',
          'And then we called. Not the family, but him.',
        ],
      },
    },
  },
  {
    slug: 'demo-mit-foerste-kryds',
    phase: 'after',
    themes: ['voting'],
    channels: ['site'],
    recognisable: false,
    until: 'published',
    publishedDaysAgo: 80,
    told: {
      da: {
        title: 'Demo: Mit første kryds',
        lead: 'Hun havde boet her i fjorten år, før hun vidste, at hun måtte stemme til kommunevalget.',
        paragraphs: [
          'Brevet lå i bunken med reklamer. En nabo så det og sagde: det der er vigtigt.',
          'Vi var seks, der fulgtes derhen. Bagefter gav nogen kage.',
        ],
      },
    },
  },
]
