import { texts } from '../texts'
import type { da } from './da'

export const tr = texts<typeof da>()({
  label: 'Bu sayfayı dinleyin',
})
