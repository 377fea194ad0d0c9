import { renderSVG } from 'uqr'

/** A QR code as dark squares on white, whatever the colours around it. */
export function Qr({ text, says }: { readonly text: string; readonly says: string }) {
  const svg = renderSVG(text, { ecc: 'M', border: 2 })
  return <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={says} />
}
