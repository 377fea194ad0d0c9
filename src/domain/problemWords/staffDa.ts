/** What only staff meet. Danish first; English beside it in `staffEn`. */
export const staffDa = {
  missing: 'Udfyld feltet.',
  valueForm: 'Værdien har en forkert form.',
  changedMeanwhile: 'En anden har ændret det samme imens. Hent siden igen, og prøv igen.',
  textTooShort: 'Skriv mindst {min} tegn.',
  dateForm: 'Skriv datoen som år-måned-dag, for eksempel 2018-08-08.',
  timeForm: 'Skriv klokkeslættet som timer:minutter, for eksempel 17:00.',
  numberRange: 'Skriv et helt tal fra {min} til {max}.',

  stepRefused: 'Det kan ikke gå fra »{fromDa}« til »{toDa}«. Vælg et af de næste skridt: {nextDa}.',
  stepFinal: '»{fromDa}« er sidste skridt. Der kan ikke skiftes til »{toDa}«.',
  stepInitial: 'Nye kan ikke begynde som »{toDa}«. Vælg: {nextDa}.',

  teamMissing: 'Vælg det hold, hun skal optages på.',
  interviewAtMissing: 'Skriv dag og klokkeslæt for samtalen.',
  offerExpiresMissing: 'Skriv, hvornår tilbuddet om en plads udløber.',
  offerExpiresPast: 'Tilbuddet skal udløbe på et senere tidspunkt end nu.',
  offerOver: 'Tilbuddet er udløbet. Giv hende et nyt, hvis pladsen stadig er ledig.',
  statusReasonMissing: 'Skriv en grund.',
  leftReasonMissing: 'Vælg, hvorfor hun er stoppet.',
  diplomaNameMissing: 'Skriv navnet til beviset, som hun selv har godkendt det.',
  diplomaNeedsPass:
    'Kun den, der har fået overrakt sit bevis, kan få et diplom her. Tryk »Diplom overrakt« på hendes kort.',
  diplomaRevoked:
    'Diplomet er trukket tilbage og kan hverken printes eller laves om. Brug det nye.',
  noDiplomas: 'Holdet har ingen gyldige diplomer endnu.',
  accountPaperTooLong:
    'Der er mere end {max} bilag: det bliver for langt til en PDF. Hent regnearket.',
  noReceipts: 'Der er ingen bilag at hente endnu.',
  nobodyEnrolled: 'Der er ingen deltagere på holdet endnu.',
  noSession: 'Holdet har ingen kommende mødegang. Lav mødegange efter planen først.',
  followUpNotDue: 'Hun skal ikke spørges nu. Hent siden igen.',
  followUpAnswer: 'Vælg et af de svar, der står her.',
  followUpNothingToUndo: 'Svaret er ikke talt med, så der er ikke noget at fortryde.',
  diplomaStays:
    'Et diplom ændres ikke, når det er givet. Træk det tilbage med en grund, og lav et nyt.',
  trainedEarlierMissing: 'Kun en bydelsmor, der er uddannet tidligere, kan oprettes som aktiv.',
  passRuleUnmet: 'Hun opfylder ikke holdets krav for at bestå endnu.',
  overrideReasonMissing: 'Skriv en grund til, at hun består uden at opfylde kravene.',
  overrideRole: 'Kun projektlederen kan lade hende bestå uden at opfylde kravene.',

  passTooFewDone: 'Hun mangler {missing} mødegange: {done} af mindst {minimum} er nået.',
  passMandatoryMissing: 'Hun mangler {count} af de moduler, som alle skal have.',
  passContractMissing: 'Kontrakten er ikke skrevet under.',
  passConfidentialityMissing: 'Tavshedsløftet er ikke skrevet under.',

  extraSeatsRange: 'Der kan højst være én plads mere end holdets størrelse.',
  extraSeatReasonMissing: 'Skriv en grund til den ekstra plads.',
  extraSeatRole: 'Kun projektlederen kan give en ekstra plads.',
  capacityBelowTaken: 'Der er allerede {taken} på holdet. Pladserne kan ikke være færre.',
  capacityBelowMinimum: 'Holdets størrelse skal være mindst {min}.',

  markNotEnrolled: 'Hun er ikke på holdet og kan ikke få et kryds her.',
  walkInEnrolled: 'Hun er på holdet og er ikke gæst. Sæt hendes kryds på listen.',
  walkInEnded: 'Hendes forløb er afsluttet. Skriv hende op på ny, hvis hun vil med.',
  walkInMark: 'En gæst er til stede eller kom for sent. Ellers skrives hun ikke på.',
  joinTooLate:
    'Det er for sent at komme med på dette hold: {held} moduler er holdt, og hun kan højst nå {most} af de {minimum}, der skal til for at bestå.',
  joinWithoutMandatory:
    'Det er for sent at komme med på dette hold: {count} af de moduler, som alle skal have, er holdt, og der kan højst indhentes {maximum}.',
  signUpDecided:
    'Tilmeldingen er allerede afgjort. Kun den, der venter, kan overtages eller afvises.',
  signUpEmpty: 'Der er ingen svar at føre over.',
  consentStays: 'Et givet samtykke kan kun trækkes tilbage, ikke ændres. Opret et nyt.',
  proseUnsafe:
    'Teksten har indhold eller et link, som ikke kan vises. Brug kun almindelig tekst og links til https-, mail- eller telefonadresser.',
  passwordShort: 'Adgangskoden skal have mindst {min} tegn.',
  passwordCommon: 'Adgangskoden er for let at gætte. Vælg en anden.',
  lastAdmin: 'Der skal være mindst én administrator. Gør først en anden til administrator.',
  markMoved: 'Et kryds kan ikke flyttes til en anden mødegang. Slet det, og sæt et nyt.',
  markOfAnother: 'Et kryds kan ikke gå over til en anden deltager. Slet det, og sæt et nyt.',
  markCancelled: 'Mødegangen er aflyst. Der kan ikke sættes kryds.',
  correctionReasonMissing: 'Mødegangen er låst. Skriv en grund til rettelsen.',
  unmarkedLeft: 'Sæt kryds for alle først. Der mangler {count}.',

  endsBeforeStarts: 'Sluttidspunktet skal ligge efter starttidspunktet.',
  heldInFuture: 'Mødegangen er ikke begyndt endnu og kan ikke være afholdt.',
  cancelReasonMissing: 'Skriv, hvorfor mødegangen er aflyst.',
  rescheduledSameTime: 'Vælg en ny dag eller et nyt klokkeslæt for den flyttede mødegang.',
  sessionTeamStays: 'Der er sat kryds for mødegangen. Den kan ikke flyttes til et andet hold.',
  sessionLocked: 'Mødegangen er låst. Dag, tid og modul kan ikke ændres.',

  weekdayMismatch: 'Første mødegang er en {weekdayDa}. Holdet mødes om {expectedDa}en.',
  planCount: 'Planen skal have mindst ét modul.',
  eveningsOfPlan: 'Skriv et helt tal, højst {max}: så mange moduler er der i planen.',
  planModuleTwice: 'Samme modul står to gange i planen. Fjern det ene.',
  planNeverEnds: 'Der er sprunget så mange uger over, at planen ikke kan blive færdig.',
  weekForm: 'Skriv ugens nummer, fra 1 til 53.',
  durationRange: 'Skriv varigheden i minutter, fra {min} til {max}.',

  moneyForm: 'Skriv et beløb i kroner, for eksempel 1.234,50.',
  amountNotPositive: 'Beløbet skal være større end 0 kr.',
  amountTooLarge: 'Beløbet er for stort. Se efter, om kommaet står rigtigt.',
  budgetLineMissing: 'Vælg den budgetlinje, som udgiften hører til.',
  budgetLineOtherGrant: 'Budgetlinjen hører til et andet tilskud. Vælg en af tilskuddets egne.',
  budgetSum: 'Linjerne giver {sum} i alt. De skal give {granted}, som er bevilget.',
  budgetReallocationSum:
    'Det, der flyttes mellem linjerne, skal gå lige op. Nu er forskellen {sum}.',
  approverIsSubmitter: 'Den, der har indsendt udgiften, kan ikke selv godkende den. Bed en anden.',
  expenseRole: 'Kun projektlederen kan afgøre udgifter.',
  receiptStays:
    'Bilaget hører til en udgift, der er indsendt. Læg et bilag mere til, eller send udgiften tilbage.',
  receiptMissing: 'Vedhæft bilaget, eller skriv, hvorfor der ikke er noget.',
  decisionReasonMissing: 'Skriv en grund til afgørelsen.',
  expenseFrozen: 'Udgiften er godkendt. Ret den med en modpost.',
  expenseSubmitted: 'Udgiften er indsendt. Send den tilbage for at ændre den.',
  expenseRejected: 'Udgiften er afvist. Opret en ny i stedet for at ændre den.',
  counterEntryOf: 'Vælg en godkendt udgift, der ikke selv er en modpost.',
  expenseSettled: 'Det, der er med i regnskabet, kan ikke ændres. Ret det med en modpost.',
  paidOnMissing: 'Skriv, hvilken dag der er betalt.',
  paidOnFuture: 'Betalingsdagen kan ikke ligge i fremtiden.',
  counterEntryAmount:
    'Modposten skal være på samme beløb og samme linje som den udgift, den annullerer.',

  storyRole: 'Koordinatoren eller projektlederen godkender og udgiver historier.',
  storyTextApproved: 'Historien er godkendt. Sæt den tilbage til kladde for at ændre den.',
  storyConsentMissing: 'Der mangler samtykke til {channelDa}. Hent det, eller vælg kanalen fra.',
  pictureWordsMissing:
    'Skriv på dansk, hvad man ser på billedet. Ellers får den, der ikke ser, intet at vide.',
  filmWordsMissing:
    'Filmen mangler titel, undertekster eller udskrift på dansk. Skriv dem på filmen først.',
  captionsForm: 'Den første linje skal være WEBVTT.',
  captionsEmpty: 'Der er ingen undertekster endnu. Skriv mindst én linje med tid og tekst.',
  captionsTime:
    'Tiden »{line}« kan ikke læses. Skriv den som 00:01.000 --> 00:04.000, med slut efter start.',
  markupFound: 'Skriv ren tekst uden koder som <b> eller <v>.',
  storyAddressStays: 'Adressen kan ikke ændres: andre har den allerede. Skriv den, som den var.',
  channelsMissing: 'Vælg mindst ét sted, hvor historien skal vises.',
  scheduledForMissing: 'Skriv, hvornår historien skal udgives.',
  scheduledInPast: 'Vælg et senere tidspunkt end nu.',
  slugMissing: 'Skriv historiens adresse, for eksempel den-foerste-aften.',
  slugForm: 'Adressen kan kun have små bogstaver a-z, tal og bindestreger.',

  receiversMissing: 'Vælg mindst én, der skal have beskeden.',
  receiversTooMany: 'Vælg højst {max} ad gangen.',
  messageWordsMissing: 'Skriv teksten på dansk. Den bruges også, hvor et sprog mangler.',
} as const
