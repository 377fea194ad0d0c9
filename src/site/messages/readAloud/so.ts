import { texts } from '../texts'
import type { da } from './da'

export const so = texts<typeof da>()({
  label: 'Dhegayso boggan',
})
