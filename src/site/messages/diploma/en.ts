import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  heading: 'See whether a diploma is genuine',
  lead: 'Every diploma as a Bydelsmor has a code. Write it here, and we say whether we gave the diploma.',
  code: 'The code on the diploma',
  hint: '8 characters. Capital or small letters make no difference.',
  button: 'Check',
  validHeading: 'The diploma is genuine',
  valid:
    'The code belongs to a diploma as a Bydelsmor, given by Bydelsmødre in Ballerup to a woman who passed the course.',
  name: 'Name on the diploma',
  noName: 'The name is shown only if she herself has said yes to it.',
  month: 'Given',
  revokedHeading: 'The diploma is no longer valid',
  revoked:
    'We gave a diploma with this code, but it has been taken back. Perhaps she has a new one with another code.',
  replacedHeading: 'The diploma has been replaced',
  replaced: 'We gave a diploma with this code. She has a new one instead, with another code.',
  unknownHeading: 'We do not know this code',
  unknown:
    'Check that it is written rightly. If it still does not fit, the diploma was not given by us.',
  again: 'Try another code',
  tooMany: 'Many codes have been tried. Wait a little and try again.',
})
