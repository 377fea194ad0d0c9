import type { da, PublicCode } from './da'
import { staffEn } from './staffEn'

const publicEn = {
  nameMissing: 'Write your name.',
  nameLength: 'Write a name of {min} to {max} characters.',
  textTooLong: 'Write {max} characters at most.',
  textUnreadable: 'Some characters cannot be read. Delete them and write again.',
  textDirection: 'Hidden characters turn the writing round. Delete the text and write it again.',
  textOneLine: 'Write it on one line.',
  telephoneMissing: 'Write your telephone number, or choose to be reached through a Bydelsmor.',
  telephoneDigits: 'The number needs 8 digits, for example 20\u00a000\u00a000\u00a001.',
  telephoneStart: 'Danish numbers begin with a digit from 2 to 9. Check that the number is right.',
  telephoneForeign: 'A foreign number begins with + and the country code. Check that it is right.',
  emailForm: 'Write a whole e-mail address, for example name@example.org, or leave it empty.',
  languagesMissing: 'Choose at least one language.',
  choiceUnknown: 'Choose one of the answers shown here.',
  cprFound: 'Take the CPR number out. We do not need it.',
  consentMissing: 'Tick if we may contact you.',
  keyMissing: 'Go back to the first page and send again.',
  keyReused: 'Your answers have been sent already. Start again to send something new.',
  answersGone: 'Your answers were deleted because a long time has passed. Start again.',
  tooManyTries: 'There have been many tries. Wait a little and try again.',
  callBackTelephone: 'Write your telephone number, so that we can call.',
  codeMissing: 'Write the code from your receipt.',
  codeContactMissing: 'Write the telephone number or the e-mail that you gave us.',
  wishMissing: 'Choose what we should do.',
  codeWrong:
    'The code and the number do not belong together. Check both. After five tries the code is locked: then call the coordinator.',
  tryAgain: 'It did not work this time. Wait a little and try again. Your answers are still here.',
} as const satisfies Record<PublicCode, string>

export const en = { ...publicEn, ...staffEn } as const satisfies Record<keyof typeof da, string>
