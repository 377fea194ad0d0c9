import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Bir diplomanın gerçek olup olmadığına bakın',
  lead: 'Her mahalle annesi diplomasının bir kodu vardır. Buraya yazın, diplomayı bizim verip vermediğimizi söyleyelim.',
  code: 'Diplomadaki kod',
  hint: '8 karakter. Büyük ya da küçük harf fark etmez.',
  button: 'Bakın',
  validHeading: 'Diploma gerçek',
  valid:
    'Bu kod, kursu başaran bir kadına Ballerup’taki mahalle annelerinin verdiği bir mahalle annesi diplomasına aittir.',
  name: 'Diplomadaki ad',
  noName: 'Ad yalnızca kendisi evet dediyse gösterilir.',
  month: 'Verildiği ay',
  revokedHeading: 'Diploma artık geçerli değil',
  revoked:
    'Bu kodla bir diploma verdik, ama geri alındı. Belki başka kodlu yeni bir diploması vardır.',
  replacedHeading: 'Diploma yenilendi',
  replaced:
    'Bu kodla bir diploma verdik. Sahibine onun yerine başka bir kodu olan yeni bir diploma verildi.',
  unknownHeading: 'Bu kodu tanımıyoruz',
  unknown: 'Doğru yazıldığına bakın. Yine uymuyorsa diplomayı biz vermedik.',
  again: 'Başka bir kod deneyin',
  tooMany: 'Çok sayıda kod denendi. Biraz bekleyin ve tekrar deneyin.',
})
