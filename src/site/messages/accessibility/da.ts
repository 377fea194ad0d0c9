import { danish } from '../texts'

export const da = danish({
  heading: 'Siden er for alle',
  lead: 'Du skal kunne bruge siden, hvordan du end ser, hører, bevæger dig eller læser, og på en gammel telefon.',
  standardHeading: 'Det bygger vi efter',
  standard:
    'Siden er bygget efter WCAG 2.2 på niveau AA og den europæiske standard EN 301 549, som den danske lov om webtilgængelighed peger på.',
  worksHeading: 'Det kan du regne med',
  works: [
    'Siden virker uden JavaScript, kun med tastatur og med skærmlæser.',
    'Du kan gøre teksten fire gange så stor uden at miste noget.',
    'Siden følger din telefons indstilling for lyst og mørkt.',
    'Siden kan læses på syv sprog, også fra højre mod venstre.',
  ],
  knownHeading: 'Det ved vi, der mangler',
  known: [
    'Teksterne på andre sprog end dansk er oversat med maskine. Kvinder, der har sproget som modersmål, læser dem igennem lidt efter lidt. Indtil da kan noget lyde forkert.',
    'Historier og aktiviteter, der ikke er oversat endnu, står på dansk. Så siger siden det.',
    'Ikke alle sider kan læses højt endnu.',
    'Der er ingen ældre PDF-filer på siden.',
  ],
  checkHeading: 'Sådan har vi set efter',
  check:
    'Vi har selv prøvet siderne med automatiske prøver og ved at se på dem. Ingen udefra har gjort det endnu.',
  checked: 'Sidst set efter:',
  tellHeading: 'Sig det til os',
  tell: 'Er der noget, du ikke kan bruge, så sig det. Vi svarer så hurtigt vi kan, og du kan få det, du mangler, på en anden måde, for eksempel i telefonen.',
  contact: 'Kontakt os',
  authorityHeading: 'Hvem holder øje',
  authority:
    'Får du ikke et svar, du kan bruge, så kan du klage til Digitaliseringsstyrelsen, som holder øje med, at offentlige sider kan bruges af alle.',
  authorityName: 'Digitaliseringsstyrelsen',
})
