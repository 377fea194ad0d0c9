import { danish } from '../texts'

export const da = danish({
  heading: 'Kontakt os',
  lead: 'Ring, skriv, eller bed os ringe til dig. Det er gratis, og du behøver ikke sige, hvem du er.',
  roles: {
    coordinator: {
      title: 'Koordinatoren',
      about: 'Spørgsmål om kurset, din ansøgning og dine oplysninger.',
    },
    projectLeader: {
      title: 'Projektlederen',
      about: 'Hvis du vil arbejde sammen med os, eller hvis noget skal gøres bedre.',
    },
    editor: { title: 'Redaktøren', about: 'Historier, billeder og hjemmesiden.' },
    municipality: { title: 'Ballerup Kommune', about: 'Kommunen støtter uddannelsen.' },
  },
  telephone: 'Telefon',
  email: 'E-mail',
  hours: 'Hvornår',
  none: 'Du kan altid få os til at ringe til dig.',
  callMe: 'Bed os ringe til dig',
  danger: 'Er du i fare lige nu, så ring 112.',
})
