import { texts } from '../texts'
import type { da } from './da'

export const ur = texts<typeof da>()({
  label: 'یہ صفحہ سنیں',
})
