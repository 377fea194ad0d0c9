import type { MessageTexts } from './texts'

export const so: MessageTexts = {
  subject: 'Fariin adiga kuu socota',
  signUpReceipt: 'Fariintaadii waan helnay, waan kula soo xidhiidhaynaa. Koodhkaagu waa: {code}',
  interview: 'Waxaan kulmaynaa {when}. Haddii aanay kuu habboonayn, na soo wac.',
  interviewMoved: 'Waqti cusub: waxaan kulmaynaa {when}. Haddii aanay kuu habboonayn, na soo wac.',
  offer: 'Boos ayaa kuu bannaanaaday. Fadlan noogu jawaab ugu dambayn {until}.',
  admitted: 'Boos ayaad haysataa. Waxaan kulmaynaa {when}.',
  reminderDay: 'Xasuusin: waxaan kulmaynaa {when}. Haddii aanad iman karin, na soo wac.',
  reminderHours: 'Maanta ayaan kulmaynaa {when}.',
  eveningCancelled: 'Ma kulmayno {when}. Waan kula soo xidhiidhaynaa.',
  eveningMoved: 'Waqti cusub: waxaan kulmaynaa {when}, ee ma aha {before}.',
  eveningPlace: 'Meel cusub: waxaan kulmaynaa {when}. Waqtigu waa isla kii.',
  privateLink: 'Tani waa boggaaga gaarka ah. Linkiga cid kale ha siin.',
  diplomaReady:
    'Wixii aan kuu diyaarinay waa diyaar. Waxaad heli doontaa marka xigta ee aan kulanno.',
}
