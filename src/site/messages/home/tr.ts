import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  heading: 'Birbirine kapı açan kadınlar',
  lead: 'Mahalle annesi (Bydelsmor), sizin mahallenizde yaşayan gönüllü bir kadındır. Çok yalnız olan kadınları ziyaret eder, onlarla eşit biri olarak konuşur; derneklere, okula, doktora ve belediyeye giden yolu gösterir.',
  join: 'Mahalle annesi olmak istiyorum',
  whatHeading: 'Mahalle annesi ne yapar?',
  what: [
    'Dinler ve size zaman ayırır.',
    'Nereden yardım alabileceğinizi söyler, isterseniz sizinle gelir.',
    'Başkalarıyla tanışabileceğiniz dernekleri ve buluşma yerlerini bilir.',
  ],
  freeHeading: 'Ücretsizdir',
  free: 'Bir mahalle annesiyle konuşmak ücretsizdir, kursa katılmak da ücretsizdir.',
  confidentialHeading: 'Gizlidir',
  confidential:
    'Mahalle annesi, söylediklerinizi kimseye anlatmayacağına dair imza vermiştir. Yalnızca bir çocuğun durumu iyi değilse, herkes gibi o da bunu belediyeye bildirmek zorundadır.',
  meetingHeading: 'Bilgilendirme toplantısı',
  meeting: 'Gelin, kursu dinleyin ve sorularınızı sorun.',
  storiesHeading: 'Yeni hikâyeler',
  allStories: 'Bütün hikâyeler',
  activitiesHeading: 'Yakında',
  allActivities: 'Bütün etkinlikler',
  choose: 'Ne yapmak istersiniz?',
  joinMore:
    'Başka kadınlarla birlikte ücretsiz bir kursa katılın ve mahallenizde birine destek olun.',
  talk: 'Bir mahalle annesiyle konuşmak istiyorum',
  talkMore: 'Numaranızı yazın, sizi arayalım. Nedenini söylemeniz gerekmez.',
  meetingCalendar: 'Toplantıyı takviminize ekleyin',
  aboutCourse: 'Kurs hakkında okuyun',
})
