import { danish } from '../texts'

export const da = danish({
  course: {
    heading: 'Kurset',
    lead: 'For at blive bydelsmor tager du et kursus sammen med 10–12 andre kvinder. I mødes en aften om ugen, og I lærer ved at tale sammen. Når du har bestået, får du et diplom.',
    datesHeading: 'Det næste hold',
    noDates: 'Datoerne er ikke fastlagt endnu. Skriv dig op, så hører du fra os.',
    topicsHeading: 'Det lærer du om',
    cancelled: 'Aflyst',
    factsHeading: 'Kort om kurset',
    rhythm: (evenings: number, hours: string) => `${evenings} aftener, ${hours} timer hver gang`,
    seats: (seats: number) => `Plads til ${seats} kvinder på holdet`,
    free: 'Gratis. Du får et diplom, når du har bestået',
    takesHeading: 'Hvad skal der til?',
    takes: [
      'Du har lyst til at lytte til andre kvinder og vise dem vej.',
      'Du kommer næsten hver gang. Er du syg, finder vi en måde at indhente det på.',
      'Du lover ikke at fortælle videre, hvad kvinder siger til dig.',
      'Du taler med koordinatoren først. Så finder I sammen ud af, om det er noget for dig.',
    ],
    running: 'Det her hold er i gang. Skriv dig op til det næste.',
    runningHeading: 'Holdet lige nu',
  },
  topics: {
    familyLife: 'Familie, børn og opdragelse',
    health: 'Sundhed og motion',
    schoolAndDaycare: 'Børnehave og skole',
    communication: 'At tale sammen og at lytte',
    societyAndDemocracy: 'Samfund, demokrati og dine rettigheder som borger',
    confidentiality: 'Tavshed og pligt til at fortælle',
    role: 'At være bydelsmor',
    newcomers: 'At tage imod nye flygtninge',
  },
})
