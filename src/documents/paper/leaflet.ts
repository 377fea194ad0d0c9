import { printed } from './print'
import { qrOf } from './qr'

export type Leaflet = Readonly<{
  title: string
  lead: string
  text: string
  /** A JPEG, with words for those who cannot see it. */
  picture: Readonly<{ data: Uint8Array; alt: string; credit: string | null }> | null
  /** Where the QR code leads. */
  address: string
}>

/** A story to hand over, A5, in Danish. */
export function leafletPaper({ title, lead, text, picture, address }: Leaflet): Promise<Buffer> {
  return printed('paper/leaflet.typ', () => ({
    title,
    lead,
    paragraphs: text.split(/\n{2,}/),
    picture: picture && {
      data: [...picture.data],
      alt: picture.alt,
      credit: picture.credit === null ? null : `Foto: ${picture.credit}`,
    },
    address: address.replace(/^https?:\/\//, ''),
    qr: qrOf(address),
    scan: 'Læs hele historien',
    site: 'Bydelsmødre',
  }))
}
