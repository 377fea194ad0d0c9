import { danish } from '../texts'

export const da = danish({
  title: 'Tal med en bydelsmor',
  lead: 'Skriv dit nummer, så ringer vi til dig. Du behøver ikke at fortælle hvorfor.',
  promise: [
    'Det er gratis.',
    'Det er fortroligt.',
    'Vi finder en, der taler dit sprog, hvis vi kan.',
  ],
  label: 'Dit telefonnummer',
  button: 'Ring til mig',
  kept: 'Vi gemmer kun nummeret og dit sprog, til vi har talt sammen. Så sletter vi det igen.',
  urgent: 'Er du eller et barn i fare lige nu, så ring 112.',
  trap: 'Skriv ikke noget i dette felt',
  doneTitle: 'Tak. Vi ringer til dig',
  done: [
    'En bydelsmor eller koordinatoren ringer, som regel inden for nogle dage.',
    'Du bestemmer selv, hvad du vil fortælle.',
    'Har du fortrudt, så sig det bare, når vi ringer.',
  ],
})
