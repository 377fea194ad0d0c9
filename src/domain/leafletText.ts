import { shortened } from './shortened'

/** Characters that an A5 has room for beside title, lead, picture and QR code. */
export const leafletLength = 600

/** The words of a leaflet: staff's own, or else the beginning of the story. */
export function leafletText(own: string | null | undefined, body: string): string {
  const text = own?.trim()
  return shortened(text ? text : body, leafletLength)
}
