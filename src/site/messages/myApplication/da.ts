import { danish } from '../texts'

export const da = danish({
  title: 'Din ansøgning',
  lead: 'Her kan du trække din ansøgning tilbage eller få den slettet. Du skal bruge koden fra din kvittering.',
  code: 'Koden fra kvitteringen',
  codeHint: 'Otte tegn, for eksempel 3479 CFHJ',
  contact: 'Det telefonnummer, du gav os',
  contactHint:
    'Gav du os kun en e-mail, så skriv den. Gav du ingen af delene, så ring til koordinatoren.',
  wish: 'Hvad skal vi gøre?',
  wishes: { withdraw: 'Træk min ansøgning tilbage', erase: 'Slet min ansøgning og alle mine svar' },
  button: 'Send',
  done: {
    withdrawn: { title: 'Din ansøgning er trukket tilbage', text: 'Du er altid velkommen igen.' },
    erased: { title: 'Det er slettet', text: 'Vi har ikke længere det, du sendte med den kode.' },
    askedToErase: {
      title: 'Koordinatoren tager sig af det',
      text: 'Du er begyndt på kurset, så noget skal slettes i hånden. Koordinatoren har fået besked og taler med dig om det.',
    },
    askedToWithdraw: {
      title: 'Ring til koordinatoren',
      text: 'Din ansøgning kan ikke trækkes tilbage her. Koordinatoren hjælper dig med det.',
    },
    twice: 'Har du tilmeldt dig mere end én gang, så sig det også til koordinatoren.',
  },
  contactUs: 'Skriv eller ring til os',
})
