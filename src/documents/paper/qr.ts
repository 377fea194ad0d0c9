import { renderSVG } from 'uqr'

/** A QR code as SVG, with so much to spare that a fold or a stain does not hide it. */
export const qrOf = (text: string): string => renderSVG(text, { ecc: 'M', border: 2 })
