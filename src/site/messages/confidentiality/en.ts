import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  title: 'Confidentiality, and when you must tell',
  keep: 'What a woman tells you stays with you. Do not tell it to your family, your friends or the other Bydelsmødre, and write it nowhere.',
  child:
    'If you fear that a child is beaten, neglected or is doing very badly, you must tell the municipality. Everybody in Denmark must, and it goes before the promise of confidentiality.',
  alone:
    'You shall not be alone with it. If you are in doubt, call the coordinator. You need not say whom it is about.',
  danger: 'If somebody is in danger right now, call 112.',
  call: 'The municipality takes your call here:',
  ask: 'The coordinator helps you to find the right place in the municipality.',
  contact: 'Find the coordinator’s number',
})
