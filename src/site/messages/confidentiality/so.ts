import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  title: 'Sirta, iyo goorta aad sheegi doonto',
  keep: 'Waxa haweeneydu kuu sheegto adiga ayay kula joogaan. Ha u sheegin qoyskaaga, saaxiibbadaada ama hooyooyinka kale ee xaafadda, meelna ha ku qorin.',
  child:
    'Haddii aad ka baqayso in ilmo la garaaco, la dayaco ama uu aad u xun yahay, waa inaad u sheegtaa degmada. Qof kasta oo Danmark jooga waa ku waajib, wayna ka horreysaa ballanta sirta.',
  alone:
    'Keligaa ha ku ahaan. Haddii aad shakiyo, u wac isku-duwaha. Uma baahnid inaad sheegto cidda ay ku saabsan tahay.',
  danger: 'Haddii qof hadda khatar ku jiro, wac 112.',
  call: 'Degmadu halkan ayay kaa dhageysanaysaa:',
  ask: 'Isku-duwaha ayaa kaa caawinaya inaad hesho meesha saxda ah ee degmada.',
  contact: 'Lambarka isku-duwaha',
})
