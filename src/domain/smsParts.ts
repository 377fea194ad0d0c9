/** How a text travels, and in how many parts it is paid for. Source of the limits: 3GPP TS 23.038 and 23.040. */
export type SmsLength = Readonly<{
  encoding: 'GSM7' | 'UCS2'
  /** Units of the encoding: letters such as € count double in GSM-7, emoji double in UCS-2. */
  units: number
  parts: number
}>

export function smsLength(text: string): SmsLength {
  const letters = [...text]
  const plain = letters.every((letter) => basic.has(letter) || extended.has(letter))
  const widths = letters.map((letter) => (plain ? (extended.has(letter) ? 2 : 1) : letter.length))
  const units = widths.reduce((sum, width) => sum + width, 0)
  const { one, each } = plain ? room.GSM7 : room.UCS2
  return {
    encoding: plain ? 'GSM7' : 'UCS2',
    units,
    parts: units <= one ? Math.min(1, units) : partsOf(widths, each),
  }
}

/** A part of several gives room to its number among them. */
const room = { GSM7: { one: 160, each: 153 }, UCS2: { one: 70, each: 67 } } as const

/** A letter of two units is never cut in two. */
function partsOf(widths: readonly number[], each: number): number {
  let parts = 1
  let used = 0
  for (const width of widths) {
    if (used + width > each) {
      parts += 1
      used = 0
    }
    used += width
  }
  return parts
}

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('\f^{}\\[~]|€')
