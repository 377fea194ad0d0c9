import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  title: 'Gizlilik ve ne zaman haber vermeniz gerektiği',
  keep: 'Bir kadının size anlattığı sizde kalır. Ailenize, arkadaşlarınıza veya diğer Bydelsmødre’ye anlatmayın ve hiçbir yere yazmayın.',
  child:
    'Bir çocuğun dövüldüğünden, ihmal edildiğinden veya çok kötü durumda olduğundan korkuyorsanız belediyeye söylemelisiniz. Danimarka’da herkesin görevi budur ve gizlilik sözünden önce gelir.',
  alone:
    'Bu konuda yalnız kalmayın. Emin değilseniz koordinatörü arayın. Kimden söz ettiğinizi söylemeniz gerekmez.',
  danger: 'Biri şu anda tehlikedeyse 112’yi arayın.',
  call: 'Belediye sizi burada dinler:',
  ask: 'Koordinatör, belediyede doğru yeri bulmanıza yardım eder.',
  contact: 'Koordinatörün numarası',
})
