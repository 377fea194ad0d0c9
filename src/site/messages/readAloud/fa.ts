import { texts } from '../texts'
import type { da } from './da'

export const fa = texts<typeof da>()({
  label: 'این صفحه را بشنوید',
})
