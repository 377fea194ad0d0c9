import { danish } from '../texts'

export const da = danish({
  heading: 'Hvad er der kommet ud af det?',
  title: (year: number) => `Hvad er der kommet ud af det i ${year}?`,
  lead: 'Her er året i tal. De er talt op fra det, vi skriver ned i hverdagen.',
  asOf: 'Talt op',
  what: 'Hvad',
  number: 'Antal',
  how: 'Sådan tæller vi',
  hidden: 'færre end 10',
  rounded:
    'Tal om mennesker er rundet af til nærmeste 5, og tal fra 1 til 9 vises ikke, så ingen kan kendes. Derfor passer tallene ikke altid helt sammen.',
  years: 'Vælg et år',
  none: 'Der er ingen tal endnu.',
  womenHeading: 'Kvinder på vej',
  women: {
    applications: {
      title: 'Har søgt om at komme med',
      how: 'Kvinder på de hold, der begyndte i året.',
    },
    interviews: { title: 'Har været til samtale', how: 'Af dem, der har søgt.' },
    began: {
      title: 'Begyndte på kurset',
      how: 'Fik plads på et hold, også dem, der stoppede undervejs.',
    },
    passed: {
      title: 'Har bestået',
      how: 'Efter holdets regler for fremmøde, eller efter projektlederens afgørelse.',
    },
    diplomas: { title: 'Har fået diplom', how: 'Diplomer, der gælder.' },
  },
  outreachHeading: 'Kvinder, vi har talt med',
  outreachHow:
    'Bydelsmødrene skriver hver uge ned, hvor mange de har talt med, og hvor. En kvinde, de har talt med to gange, tæller to gange.',
  total: 'I alt',
  totalHidden: 'Vises ikke, fordi et af tallene er for lille.',
  thingsHeading: 'Det er der sket',
  things: {
    evenings: { title: 'Aftener på kurset', how: 'Aftener, der er holdt i året.' },
    activities: { title: 'Aktiviteter', how: 'Aktiviteter, der er holdt i året.' },
    participants: {
      title: 'Deltagere i aktiviteter',
      how: 'Lagt sammen for alle aktiviteter. Den samme kan være med flere gange.',
    },
    stories: { title: 'Historier', how: 'Historier, der kom på siden i året og stadig står her.' },
    visits: {
      title: 'Besøg på siden',
      how: 'Hvor mange gange en side er vist. Vi ved ikke, hvem der så den.',
    },
  },
  moneyHeading: 'Penge',
  money: {
    granted: { title: 'Bevilget', how: 'Tilskud, hvis periode året er en del af.' },
    used: { title: 'Brugt', how: 'Godkendte udgifter på de samme tilskud indtil nu.' },
  },
})
