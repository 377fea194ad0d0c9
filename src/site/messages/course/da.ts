import { danish } from '../texts'

export const da = danish({
  course: {
    heading: 'Kurset',
    lead: 'For at blive bydelsmor tager du et kursus sammen med 10–12 andre kvinder. I mødes en aften om ugen, og I lærer ved at tale sammen. Når du har bestået, får du et diplom.',
    datesHeading: 'Det næste hold',
    noDates: 'Datoerne er ikke fastlagt endnu. Skriv dig op, så hører du fra os.',
    topicsHeading: 'Det lærer du om',
    cancelled: 'Aflyst',
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
