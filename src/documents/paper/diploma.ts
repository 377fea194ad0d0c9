import { formatDate } from '@/domain/time'
import { printed } from './print'
import { qrOf } from './qr'

export type DiplomaOnPaper = Readonly<{
  /** As she approved it. */
  name: string
  team: string
  awardedOn: Date
  serial: string
  code: string
  /** Where everybody can see whether it is valid. */
  address: string
  /** An office, such as "borgmesteren"; null where nobody has said. */
  handedOverBy: string | null
}>

/** Diplomas in one file, a page each. A single one is titled by her name. */
export function diplomaPaper(diplomas: readonly DiplomaOnPaper[]): Promise<Buffer> {
  const [first] = diplomas
  const title = diplomas.length === 1 && first ? `Diplom: ${first.name}` : 'Diplomer'
  return printed('paper/diploma.typ', (write) => ({
    title,
    diplomas: diplomas.map(({ awardedOn, ...one }) => ({
      ...one,
      name: write(one.name, 'bold'),
      day: formatDate(awardedOn, 'da'),
      address: one.address.replace(/^https?:\/\//, ''),
      qr: qrOf(one.address),
    })),
  }))
}
