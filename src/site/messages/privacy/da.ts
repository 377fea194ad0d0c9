import { danish } from '../texts'

export const da = danish({
  heading: 'Dine oplysninger',
  lead: 'Her står alt, hvad vi gemmer om mennesker, hvorfor vi gør det, og hvornår det bliver slettet. Vi beder om så lidt som muligt.',
  never:
    'Vi spørger aldrig om CPR-nummer, tro, oprindelse, opholdsgrundlag eller helbred. Skriv det heller ikke til os.',
  responsibleHeading: 'Hvem passer på dem',
  responsible: 'To boligorganisationer har ansvaret sammen:',
  municipality: 'Ballerup Kommune ser kun tal, aldrig navne.',
  rightsHeading: 'Det bestemmer du',
  rights: [
    'Du kan få at vide, hvad vi har gemt om dig, og få det med dig.',
    'Du kan få rettet det, der er forkert.',
    'Du kan få det slettet.',
    'Du kan sige nej igen, når du har sagt ja. Så stopper vi fra den dag.',
  ],
  how: 'Med koden på din kvittering og dit telefonnummer kan du selv trække din ansøgning tilbage eller slette den. Har du ikke koden, så kontakt os. Det er gratis, og du behøver ikke sige hvorfor.',
  application: 'Min ansøgning',
  contact: 'Kontakt os',
  complaintHeading: 'Hvis du vil klage',
  complaint:
    'Sig det gerne til os først. Du kan også altid klage til Datatilsynet, som holder øje med, at alle passer på oplysninger.',
  authority: 'Datatilsynet',
  siteHeading: 'Når du bruger hjemmesiden',
  site: [
    'Siden lægger ingen cookies hos dig, før der er brug for det: når du vælger sprog, og når du begynder at skrive dig op.',
    'Siden henter intet hos andre, og ingen andre får at vide, at du har været her.',
    'Vi tæller, hvor mange gange en side bliver vist. Vi ved ikke, hvem der så den.',
  ],
  listHeading: 'Det gemmer vi',
  why: 'Hvorfor',
  basis: 'Hvorfor vi må',
  howLong: 'Hvor længe',
  who: 'Hvem kan se det',
  months: (count: number) => (count === 1 ? '1 måned' : `${count} måneder`),
  kinds: {
    application: {
      title: 'Din ansøgning',
      what: 'Navn, telefon, e-mail, sprog, om du ønsker tolk, område, hvornår du kan, det du selv fortæller, koden på din kvittering, og tid, sted og noter fra samtalen.',
      why: 'Så vi kan ringe til dig, holde en samtale og finde et hold.',
    },
    draft: {
      title: 'Svar, du ikke har sendt endnu',
      what: 'Det, du har skrevet i formularen indtil nu.',
      why: 'Så du ikke mister det, hvis forbindelsen forsvinder.',
    },
    callBack: {
      title: 'Når du beder en bydelsmor ringe',
      what: 'Dit telefonnummer og det sprog, du vil tale.',
      why: 'Så en bydelsmor kan ringe til dig.',
    },
    course: {
      title: 'Når du går på kurset eller er bydelsmor',
      what: 'Dit hold, de aftener du var der, kontrakt og løfte om tavshed, navnet til dit diplom, de aktiviteter, du hjælper ved, og hvorfor du eventuelt stoppede.',
      why: 'Så vi kan holde kurset og se, hvem der har bestået, og så vi ved, hvem der hjælper hvor.',
    },
    diploma: {
      title: 'Dit diplom',
      what: 'Navn, hold, dag, nummer og kode. Når dit navn er slettet, kan man stadig se, at diplomet er ægte.',
      why: 'Så du kan vise, at du har bestået.',
    },
    consent: {
      title: 'Det, du har sagt ja til',
      what: 'Hvad du sagde ja til, på hvilket sprog og hvornår, og om du har sagt nej siden.',
      why: 'Så vi kan vise, at vi har spurgt dig.',
    },
    message: {
      title: 'Beskeder til dig',
      what: 'SMS og e-mail, som vi har skrevet til dig.',
      why: 'Så vi ved, hvad vi har aftalt.',
    },
    story: {
      title: 'Historier, billeder og film',
      what: 'Det, du har sagt ja til at fortælle og vise. Så længe din historie står her, gemmer vi også dit navn og dit ja.',
      why: 'Så andre kvinder kan læse om bydelsmødre.',
    },
    teacher: {
      title: 'Undervisere',
      what: 'Navn, telefon, e-mail, fag og aftaler.',
      why: 'Så vi kan aftale aftenerne.',
    },
    partner: {
      title: 'Kontaktpersoner hos andre',
      what: 'Navn, telefon og e-mail på dem, vi arbejder sammen med.',
      why: 'Så vi kan arbejde sammen.',
    },
    bookkeeping: {
      title: 'Regnskab',
      what: 'Hvem der har fået penge, hvad de var til, og bilag.',
      why: 'Så vi kan vise, hvad pengene er brugt til.',
    },
    account: {
      title: 'Medarbejdernes konti',
      what: 'Navn, e-mail og rolle. Adgangskoden gemmes sådan, at ingen kan læse den.',
      why: 'Så kun de rigtige kan logge ind.',
    },
    log: {
      title: 'Hvem der har ændret hvad',
      what: 'Konto, tidspunkt og hvilket kort der blev ændret.',
      why: 'Så vi kan passe på dine oplysninger.',
    },
    privateLink: {
      title: 'Dit private link',
      what: 'Hvem linket er til, hvornår det udløber, og hvilken dag det sidst blev brugt. Selve linket gemmer vi ikke. Også dine svar om, hvorvidt du kommer en aften.',
      why: 'Så du kan se din side uden at logge ind, og vi ved, hvem der kommer.',
    },
    tries: {
      title: 'Antal forsøg',
      what: 'Et tal for hver internetadresse og hvert telefonnummer, skrevet om, så ingen kan læse dem.',
      why: 'Så ingen kan misbruge siden.',
    },
  },
  bases: {
    consent: 'Du har sagt ja.',
    course: 'Uden det kan vi ikke holde kurset, du er med på.',
    law: 'Loven kræver det.',
    interest: 'Vi kan ikke passe programmet uden, og det er så lidt som muligt.',
  },
  readers: {
    team: 'Koordinatoren, projektlederen og systemets administrator.',
    nobody: 'Ingen.',
    everyone: 'Alle, når det står på siden.',
    selfAndAdmin: 'Medarbejderen selv og administratoren.',
  },
  periods: {
    declined: (months: string) =>
      `Kommer du ikke med på et hold, sletter vi det senest ${months} efter sidste kontakt. Kommer du med, gælder det samme som for kurset.`,
    left: (months: string) => `Så længe du er med, og ${months} efter at du er stoppet.`,
    callBacks: (months: string, open: string) =>
      `${months} efter at vi har talt sammen. Får vi ikke fat i dig, sletter vi det efter ${open}.`,
    messages: (months: string) => `${months} efter at vi skrev dem.`,
    audit: (months: string) => `${months}.`,
    bookkeeping: (months: string) =>
      `Navne og bilag slettes ${months} efter årets udgang. Tallene bliver.`,
    hours: (hours: number) => `${hours} timer.`,
    withHer: 'Lige så længe som oplysningerne om dit kursus.',
    whilePublished: 'Indtil du siger stop. Så tager vi det ned med det samme.',
    whileUseful: 'Så længe vi arbejder sammen.',
    whileValid:
      'Til linket er udløbet eller lukket. Dine svar lige så længe som oplysningerne om dit kursus.',
  },
})
