/**
 * A text as the picture can hold it: on one line, without pictures among its letters, no longer than
 * this, and with a place to break in words that would run out of the picture.
 */
export function drawable(text: string, longest: number): string {
  const letters = Array.from(text.replace(pictures, '').replace(/\s+/g, ' ').trim())
  const shown = letters.length <= longest ? letters.join('') : `${beginning(letters, longest)} …`
  return shown.replace(tooLong, (word) => word.replace(piece, '$&\u200b'))
}

const pictures =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u20e3\ufe0f]/gu

/** Up to the last space, if there is one. */
function beginning(letters: readonly string[], longest: number): string {
  const cut = letters.slice(0, longest).join('')
  return cut.replace(/(?<=.) \S*$/u, '')
}

/** No word of the site's languages is as long; only what was pasted, or sent in order to break something. */
const tooLong = /\S{31,}/gu
const piece = /\S{24}(?=\S)/gu
