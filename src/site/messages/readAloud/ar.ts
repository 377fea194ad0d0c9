import { texts } from '../texts'
import type { da } from './da'

export const ar = texts<typeof da>()({
  label: 'استمعي إلى هذه الصفحة',
})
