import { danish } from '../texts'

export const da = danish({
  heading: 'Aktiviteter',
  lead: 'Her kan du se, hvad bydelsmødrene laver i Ballerup.',
  comingHeading: 'Det sker snart',
  pastHeading: 'Det har vi lavet',
  noneComing: 'Der er ikke noget på kalenderen lige nu.',
  kinds: {
    sspDebate: 'Debataften',
    storytelling: 'Fortælling',
    mothersGroup: 'Mødregruppe',
    charityShop: 'Genbrugsbutik',
    cookbook: 'Kogebog',
    cookingSchool: 'Madskole',
    foodEvening: 'Madaften',
    other: 'Aktivitet',
  },
  cancelled: 'Aflyst',
  together: 'Sammen med',
  about: 'Læs mere',
  noDay: 'Dagen er ikke fastlagt endnu',
  monthHeading: 'Måned for måned',
  noneInMonth: 'Der er ikke noget på kalenderen i den her måned.',
  months: 'Andre måneder',
  followHeading: 'Få det i din egen kalender',
  follow: 'Følg kalenderen på din telefon',
  file: 'Hent kalenderen som fil',
})
