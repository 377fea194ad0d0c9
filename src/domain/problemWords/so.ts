import type { PublicCode } from './da'

export const so = {
  nameMissing: 'Qor magacaaga.',
  nameLength: 'Qor magac u dhexeeya {min} iyo {max} xaraf.',
  textTooLong: 'Qor ugu badnaan {max} xaraf.',
  textUnreadable: 'Qoraalka waxaa ku jira calaamado aan la akhrin karin. Tirtir oo mar kale qor.',
  textDirection:
    'Qoraalka waxaa ku jira calaamado qarsoon oo jihada qoraalka beddela. Tirtir oo mar kale qor.',
  textOneLine: 'Ku qor hal sadar.',
  telephoneMissing: 'Qor lambarka telefoonkaaga, ama dooro in hooyo xaafadeed ku hesho.',
  telephoneDigits: 'Lambarku waa inuu yahay 8 tiro, tusaale 20\u00a000\u00a000\u00a001.',
  telephoneStart:
    'Lambarrada Deenishku waxay ku bilaabmaan tiro u dhexeysa 2 iyo 9. Hubi in lambarku sax yahay.',
  telephoneForeign: 'Lambar dibadeed wuxuu ku bilaabmaa + iyo koodhka dalka. Hubi inuu sax yahay.',
  emailForm:
    'Qor cinwaan iimeyl oo dhammaystiran, tusaale name@example.org, ama ka tag isagoo madhan.',
  languagesMissing: 'Dooro ugu yaraan hal luqad.',
  choiceUnknown: 'Dooro mid ka mid ah jawaabaha halkan ku qoran.',
  cprFound: 'Ka saar lambarka CPR. Uma baahnin.',
  consentMissing: 'Calaamadee haddii aan kula soo xiriiri karno.',
  keyMissing: 'Ku noqo bogga koowaad oo mar kale dir.',
  keyReused: 'Jawaabahaagii hore ayaa loo diray. Bilow mar kale si aad wax cusub u dirto.',
  answersGone:
    'Jawaabahaagii waa la tirtiray sababtoo ah wakhti dheer ayaa dhaafay. Mar kale bilow.',
  tooManyTries: 'Marar badan ayaa la isku dayay. Wax yar sug oo mar kale isku day.',
  callBackTelephone: 'Qor lambarkaaga telefoonka si aan kuu soo wacno.',
  codeMissing: 'Qor koodhka ku yaalla rasiidhkaaga.',
  codeContactMissing: 'Qor lambarka telefoonka ama iimeylka aad na siisay.',
  wishMissing: 'Dooro waxa aan samayno.',
  codeWrong:
    'Koodhka iyo lambarku isma laha. Labadaba hubi. Shan isku day kadib koodhku wuu xirmayaa: markaas wac isku-duwaha.',
  tryAgain: 'Markan ma shaqayn. Wax yar sug oo mar kale isku day. Jawaabahaagu weli way joogaan.',
} as const satisfies Record<PublicCode, string>
