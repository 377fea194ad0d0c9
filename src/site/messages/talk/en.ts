import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  title: 'Talk to a Bydelsmor',
  lead: 'Write your number, and we will call you. You need not say why.',
  promise: [
    'It is free.',
    'It is confidential.',
    'We find somebody who speaks your language, if we can.',
  ],
  label: 'Your telephone number',
  button: 'Call me',
  kept: 'We keep only the number and your language until we have talked. Then we delete it.',
  urgent: 'If you or a child are in danger right now, call 112.',
  trap: 'Write nothing in this field',
  doneTitle: 'Thank you. We will call you',
  done: [
    'A Bydelsmor or the coordinator calls, usually within some days.',
    'You yourself decide what to tell.',
    'If you have changed your mind, just say so when we call.',
  ],
})
