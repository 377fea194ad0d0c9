import type { IndicatorKey } from '@/domain/choices/indicators'
import type { IndicatorUnit } from '@/domain/choices/money'
import type { Words } from './seeding'

export type IndicatorFact = {
  readonly title: Words
  /** How it is counted. */
  readonly definition: Words
  readonly unit?: IndicatorUnit
  /** Where it stood before the team, if it is known. */
  readonly baseline?: number
  /** Left out where the application sets none. */
  readonly target?: number
}

/** What the effect is measured by, and what the application promises of it. */
export const indicatorFacts: Readonly<Record<IndicatorKey, IndicatorFact>> = {
  corpsSize: {
    title: { da: 'Bydelsmødre i korpset', en: 'Bydelsmødre in the corps' },
    definition: {
      da: 'Aktive bydelsmødre og dem på pause, uanset hvornår de blev uddannet. Holdet skal fordoble korpset til mindst 14.',
      en: 'Active Bydelsmødre and those on pause, whenever they were trained. The team is to double the corps, to at least 14.',
    },
    baseline: 7,
    target: 14,
  },
  applications: {
    title: { da: 'Ansøgninger', en: 'Applications' },
    definition: {
      da: 'Kvinder, der har søgt om at komme på holdet, hver talt én gang.',
      en: 'Women who applied to join the team, each counted once.',
    },
  },
  interviews: {
    title: { da: 'Samtaler', en: 'Interviews' },
    definition: {
      da: 'Ansøgere, der har været til samtale.',
      en: 'Applicants who came to an interview.',
    },
  },
  admitted: {
    title: { da: 'Optaget på holdet', en: 'Admitted to the team' },
    definition: {
      da: 'Kvinder med en plads på holdet. Ansøgningen regner med 10 til 12.',
      en: 'Women with a seat on the team. The application expects 10 to 12.',
    },
    target: 10,
  },
  attendance: {
    title: { da: 'Fremmøde', en: 'Attendance' },
    definition: {
      da: 'Markeringer som mødt, kommet senere eller indhentet, ud af dem, der ville være, hvis alle kom til alle afholdte aftener.',
      en: 'Marks of present, late or caught up, out of all that there would be if everyone came to every evening held.',
    },
    unit: 'percent',
  },
  completion: {
    title: { da: 'Gennemførelse', en: 'Completion' },
    definition: {
      da: 'Kvinder, der har bestået, ud af dem, der begyndte på holdet.',
      en: 'Women who passed, out of those who began on the team.',
    },
    unit: 'percent',
  },
  passed: {
    title: { da: 'Bestået', en: 'Passed' },
    definition: {
      da: 'Kvinder, der opfylder holdets krav for at bestå, eller som projektlederen har ladet bestå med en begrundelse.',
      en: 'Women who meet the team’s requirements, or whom the project leader let pass for a stated reason.',
    },
  },
  diplomas: {
    title: { da: 'Diplomer', en: 'Diplomas' },
    definition: {
      da: 'Diplomer, der er overrakt og ikke trukket tilbage.',
      en: 'Diplomas handed over and not revoked.',
    },
  },
  modulesHeld: {
    title: { da: 'Afholdte moduler', en: 'Modules held' },
    definition: {
      da: 'Moduler i holdets plan, hvis aften er afholdt.',
      en: 'Modules of the team’s plan whose evening has been held.',
    },
    target: 13,
  },
  guestTeachers: {
    title: { da: 'Gæsteundervisere', en: 'Guest teachers' },
    definition: {
      da: 'Undervisere med honorar, der har haft en aften på holdet, hver talt én gang.',
      en: 'Paid teachers who taught the team, each counted once.',
    },
  },
  practitioners: {
    title: { da: 'Øvrige undervisere', en: 'Other teachers' },
    definition: {
      da: 'Fagfolk, der har undervist uden honorar, mod transport og en gave, hver talt én gang.',
      en: 'Practitioners who taught without pay, for transport and a gift, each counted once.',
    },
  },
  budgetUsed: {
    title: { da: 'Brugt af budgettet', en: 'Budget used' },
    definition: {
      da: 'Godkendte udgifter på alle seks budgetlinjer. Tallet er i øre.',
      en: 'Approved expenses on all six budget lines. The figure is in øre.',
    },
    unit: 'kroner',
    target: 4_500_000,
  },
  hoursUsed: {
    title: { da: 'Projektlederens timer', en: 'The project leader’s hours' },
    definition: {
      da: 'Brugte timer i alt: 20 til rekruttering, 13 til kontakt med undervisere og 52 til facilitering er budgettet.',
      en: 'All hours used: the budget has 20 for recruitment, 13 for contact with teachers and 52 for facilitation.',
    },
    unit: 'hours',
    target: 85,
  },
  homeLanguages: {
    title: { da: 'Sprog på holdet', en: 'Languages in the team' },
    definition: {
      da: 'Forskellige sprog, som holdets kvinder taler, hvert talt én gang.',
      en: 'Different languages that the women of the team speak, each counted once.',
    },
  },
  onwardAtEnd: {
    title: {
      da: 'I arbejde eller uddannelse ved afslutningen',
      en: 'In work or education at the end',
    },
    definition: {
      da: 'Kvinder fra holdet, der er i arbejde eller uddannelse, når kurset slutter.',
      en: 'Women of the team in work or education when the course ends.',
    },
  },
  onwardAfter6Months: {
    title: {
      da: 'I arbejde eller uddannelse efter 6 måneder',
      en: 'In work or education after 6 months',
    },
    definition: {
      da: 'Det samme, spurgt 6 måneder efter afslutningen.',
      en: 'The same, asked 6 months after the end.',
    },
  },
  onwardAfter12Months: {
    title: {
      da: 'I arbejde eller uddannelse efter 12 måneder',
      en: 'In work or education after 12 months',
    },
    definition: {
      da: 'Det samme, spurgt 12 måneder efter afslutningen.',
      en: 'The same, asked 12 months after the end.',
    },
  },
  outreachContacts: {
    title: { da: 'Samtaler med kvinder', en: 'Conversations with women' },
    definition: {
      da: 'Korpsets egen optælling uden navne: alle samtaler i tilskuddets periode, optalt kvartalsvis. 1 til 4 vises ikke.',
      en: 'The corps’s own tally without names: all conversations in the grant’s period, counted quarterly. 1 to 4 are not shown.',
    },
  },
  outreachFirstContacts: {
    title: { da: 'Første samtaler', en: 'First conversations' },
    definition: {
      da: 'De af samtalerne, der var den første med en kvinde.',
      en: 'Those conversations that were the first with a woman.',
    },
  },
  bridgedToAssociations: {
    title: { da: 'Vist vej til foreninger', en: 'Bridged to associations' },
    definition: {
      da: 'Samtaler, hvor en kvinde fik vist vej til en forening.',
      en: 'Conversations in which a woman was shown the way to an association.',
    },
  },
  bridgedToMunicipalServices: {
    title: { da: 'Vist vej til kommunens tilbud', en: 'Bridged to municipal services' },
    definition: {
      da: 'Samtaler, hvor en kvinde fik vist vej til et af kommunens tilbud.',
      en: 'Conversations in which a woman was shown the way to a service of the municipality.',
    },
  },
  votingEvents: {
    title: { da: 'Om at stemme', en: 'On voting' },
    definition: {
      da: 'Samtaler med emnet valg og afholdte aktiviteter om det, lagt sammen. Vises ikke, når det ville røbe få samtaler.',
      en: 'Conversations on elections and activities held about them, added up. Not shown where it would give away a few conversations.',
    },
  },
  socialControlEvents: {
    title: { da: 'Om social kontrol', en: 'On social control' },
    definition: {
      da: 'Samtaler med emnet negativ social kontrol og afholdte aktiviteter om det, lagt sammen. Vises ikke, når det ville røbe få samtaler.',
      en: 'Conversations on negative social control and activities held about it, added up. Not shown where it would give away a few conversations.',
    },
  },
  parentRoleEvents: {
    title: { da: 'Om forældrerollen', en: 'On the role of parents' },
    definition: {
      da: 'Samtaler med emnet forældrerollen og afholdte aktiviteter om den, lagt sammen. Vises ikke, når det ville røbe få samtaler.',
      en: 'Conversations on the role of parents and activities held about it, added up. Not shown where it would give away a few conversations.',
    },
  },
  newcomerActivities: {
    title: { da: 'Aktiviteter med nyankomne', en: 'Activities with newcomers' },
    definition: {
      da: 'Afholdte aktiviteter for nyankomne, eller som handlede om dem.',
      en: 'Activities held for newcomers, or about them.',
    },
  },
  fatherActivities: {
    title: { da: 'Aktiviteter med fædre', en: 'Activities with fathers' },
    definition: {
      da: 'Afholdte aktiviteter for fædre, eller som handlede om dem.',
      en: 'Activities held for fathers, or about them.',
    },
  },
  acrossAreasActivities: {
    title: { da: 'Aktiviteter på tværs af områder', en: 'Activities across areas' },
    definition: {
      da: 'Afholdte aktiviteter i to eller flere boligområder.',
      en: 'Activities held in two or more housing areas.',
    },
  },
  areasReached: {
    title: { da: 'Nåede boligområder', en: 'Housing areas reached' },
    definition: {
      da: 'Områder med mindst én samtale eller afholdt aktivitet i det seneste hele kvartal med nogen.',
      en: 'Areas with at least one conversation or activity held, in the latest whole quarter that had any.',
    },
  },
  informationMeetings: {
    title: { da: 'Informationsmøder', en: 'Information meetings' },
    definition: {
      da: 'Afholdte aktiviteter af slagsen informationsmøde, for fagfolk og for kvinder, der overvejer at søge.',
      en: 'Activities held of the kind information meeting, for professionals and for women who might apply.',
    },
  },
  informationMeetingGuests: {
    title: { da: 'Kom til informationsmøder', en: 'Came to information meetings' },
    definition: {
      da: 'Deltagere i informationsmøderne lagt sammen. Et antal fra 1 til 4 vises ikke.',
      en: 'Those who came to the information meetings, added up. A number from 1 to 4 is not shown.',
    },
  },
  storiesPublished: {
    title: { da: 'Udgivne historier', en: 'Stories published' },
    definition: {
      da: 'Historier, der er udgivet i tilskuddets periode. En historie tæller én gang for hver kanal, den er valgt til.',
      en: 'Stories published in the grant’s period. A story counts once for each channel that it is meant for.',
    },
  },
}
