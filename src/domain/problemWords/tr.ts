import type { PublicCode } from './da'

export const tr = {
  nameMissing: 'Adınızı yazın.',
  nameLength: 'En az {min}, en çok {max} harfli bir ad yazın.',
  textTooLong: 'En çok {max} karakter yazın.',
  textUnreadable: 'Metinde okunamayan karakterler var. Onları silip yeniden yazın.',
  textDirection: 'Metinde yazının yönünü çeviren gizli karakterler var. Metni silip yeniden yazın.',
  textOneLine: 'Tek satırda yazın.',
  telephoneMissing: 'Telefon numaranızı yazın ya da bir mahalle annesinin sizi bulmasını seçin.',
  telephoneDigits: 'Numara 8 rakamlı olmalı, örneğin 20\u00a000\u00a000\u00a001.',
  telephoneStart:
    'Danimarka numaraları 2 ile 9 arasında bir rakamla başlar. Numaranın doğru olup olmadığına bakın.',
  telephoneForeign: 'Yabancı numara + ve ülke koduyla başlar. Doğru olup olmadığına bakın.',
  emailForm: 'Tam bir e-posta adresi yazın, örneğin name@example.org, ya da boş bırakın.',
  languagesMissing: 'En az bir dil seçin.',
  choiceUnknown: 'Buradaki cevaplardan birini seçin.',
  cprFound: 'CPR numarasını silin. Ona ihtiyacımız yok.',
  consentMissing: 'Sizinle iletişim kurabilirsek işaretleyin.',
  keyMissing: 'İlk sayfaya dönün ve yeniden gönderin.',
  keyReused: 'Cevaplarınız zaten gönderildi. Yeni bir şey göndermek için baştan başlayın.',
  answersGone: 'Uzun zaman geçtiği için cevaplarınız silindi. Baştan başlayın.',
  tooManyTries: 'Çok fazla deneme yapıldı. Biraz bekleyip yeniden deneyin.',
  callBackTelephone: 'Arayabilmemiz için telefon numaranızı yazın.',
  codeMissing: 'Alındı belgenizdeki kodu yazın.',
  codeContactMissing: 'Bize verdiğiniz telefon numarasını ya da e-postayı yazın.',
  wishMissing: 'Ne yapmamızı istediğinizi seçin.',
  codeWrong:
    'Kod ile numara birbirine uymuyor. İkisini de kontrol edin. Beş denemeden sonra kod kilitlenir: o zaman koordinatörü arayın.',
  tryAgain: 'Bu sefer olmadı. Biraz bekleyip yeniden deneyin. Cevaplarınız hâlâ burada.',
} as const satisfies Record<PublicCode, string>
