import { texts } from '../texts'
import type { da } from './da'

export const en = texts<typeof da>()({
  label: 'Hear this page read aloud',
})
