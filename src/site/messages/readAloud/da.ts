import { danish } from '../texts'

export const da = danish({
  label: 'Hør siden læst højt',
})
