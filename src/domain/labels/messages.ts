import type {
  MessageFailure,
  MessageMedium,
  MessagePurpose,
  MessageState,
} from '../choices/messages'
import type { Label } from './label'

export const messagePurposeLabels = {
  signUpReceipt: { da: 'Kvittering for tilmelding', en: 'Receipt of a sign-up' },
  interview: { da: 'Samtale aftalt', en: 'Interview planned' },
  interviewMoved: { da: 'Samtale flyttet', en: 'Interview moved' },
  offer: { da: 'Tilbud om plads', en: 'Offer of a seat' },
  admitted: { da: 'Optaget', en: 'Admitted' },
  reminderDay: { da: 'Påmindelse dagen før', en: 'Reminder the day before' },
  reminderHours: { da: 'Påmindelse tre timer før', en: 'Reminder three hours before' },
  eveningCancelled: { da: 'Aften aflyst', en: 'Evening cancelled' },
  eveningMoved: { da: 'Aften flyttet', en: 'Evening moved' },
  eveningPlace: { da: 'Aften et andet sted', en: 'Evening at another place' },
  privateLink: { da: 'Link til egen side', en: 'Link to her own page' },
  diplomaReady: { da: 'Beviset er klar', en: 'Diploma ready' },
  free: { da: 'Egen tekst', en: 'Own words' },
} satisfies Record<MessagePurpose, Label>

export const messageMediumLabels = {
  sms: { da: 'Sms', en: 'SMS' },
  email: { da: 'E-mail', en: 'E-mail' },
} satisfies Record<MessageMedium, Label>

export const messageStateLabels = {
  queued: { da: 'I kø', en: 'Queued' },
  sending: { da: 'Sendes nu', en: 'Being sent' },
  sent: { da: 'Sendt', en: 'Sent' },
  filed: { da: 'Kun skrevet i mappen', en: 'Only written to the folder' },
  unknown: { da: 'Vides ikke', en: 'Not known' },
  failed: { da: 'Ikke sendt', en: 'Failed' },
  dropped: { da: 'Ikke længere nødvendig', en: 'No longer needed' },
  undone: { da: 'Fortrudt', en: 'Undone' },
} satisfies Record<MessageState, Label>

export const messageFailureLabels = {
  noContact: { da: 'Der er ingen telefon og ingen e-mail.', en: 'No telephone and no e-mail.' },
  hasLeft: {
    da: 'Hun er ikke længere med, eller har bedt om at blive slettet.',
    en: 'She is no longer with us, or asked to be erased.',
  },
  otherStep: { da: 'Hun er et andet sted i forløbet nu.', en: 'She is at another step now.' },
  sessionOff: { da: 'Mødegangen er aflyst eller slettet.', en: 'The session is off.' },
  timeChanged: { da: 'Tidspunktet er et andet nu.', en: 'The time is another now.' },
  otherTeam: { da: 'Hun er på et andet hold nu.', en: 'She is on another team now.' },
  notExpected: {
    da: 'Hun har sagt, at hun ikke kommer den gang.',
    en: 'She has said that she does not come that time.',
  },
  noAgreement: {
    da: 'Aftalen med underviseren gælder ikke længere.',
    en: 'The agreement with the teacher no longer stands.',
  },
  tooLate: { da: 'Tidspunktet er forbi.', en: 'The time is past.' },
  badRecipient: {
    da: 'Nummeret eller adressen findes ikke. Ret det hos hende, og prøv igen.',
    en: 'There is no such number or address. Mend it on her record and try again.',
  },
  refused: { da: 'Tjenesten ville ikke sende teksten.', en: 'The service refused the text.' },
  credentials: {
    da: 'Tjenesten kender ikke vores adgang. Bed administratoren se på indstillingerne.',
    en: 'The service does not accept our access. Ask the administrator to look at the settings.',
  },
  unreachable: { da: 'Tjenesten svarede ikke.', en: 'The service did not answer.' },
  noAnswer: {
    da: 'Forbindelsen blev brudt undervejs. Den kan være nået frem: spørg, før du sender igen.',
    en: 'The connection broke on the way. It may have arrived: ask before sending again.',
  },
  interrupted: {
    da: 'Serveren stoppede undervejs. Den kan være nået frem: spørg, før du sender igen.',
    en: 'The server stopped on the way. It may have arrived: ask before sending again.',
  },
} satisfies Record<MessageFailure, Label>
