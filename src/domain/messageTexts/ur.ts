import type { MessageTexts } from './texts'

export const ur: MessageTexts = {
  subject: 'آپ کے لیے پیغام',
  signUpReceipt: 'آپ کا پیغام مل گیا، ہم آپ سے رابطہ کریں گے۔ آپ کا کوڈ: {code}',
  interview: 'ہماری ملاقات {when} کو ہے۔ اگر یہ وقت ٹھیک نہ ہو تو ہمیں فون کریں۔',
  interviewMoved: 'نیا وقت: ہماری ملاقات {when} کو ہے۔ اگر یہ وقت ٹھیک نہ ہو تو ہمیں فون کریں۔',
  offer: 'آپ کے لیے جگہ بن گئی ہے۔ ہمیں {until} تک جواب دیں۔',
  admitted: 'آپ کے لیے جگہ ہے۔ ہم {when} کو ملیں گے۔',
  reminderDay: 'یاد رکھیں، ہم {when} کو ملیں گے۔ اگر آپ نہ آ سکیں تو ہمیں فون کریں۔',
  reminderHours: 'ہم آج {when} پر ملیں گے۔',
  eveningCancelled: 'ہم {when} کو نہیں ملیں گے۔ ہم آپ سے رابطہ کریں گے۔',
  eveningMoved: 'نیا وقت: ہم {when} کو ملیں گے، {before} کو نہیں۔',
  eveningPlace: 'نئی جگہ: ہماری ملاقات {when}۔ وقت وہی ہے۔',
  privateLink: 'یہ آپ کا اپنا صفحہ ہے۔ لنک کسی اور کو نہ دیں۔',
  diplomaReady: 'جو ہم نے آپ کے لیے بنایا تھا وہ تیار ہے۔ اگلی ملاقات پر آپ کو ملے گا۔',
}
