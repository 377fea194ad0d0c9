import bidiFactory from 'bidi-js'

/** A part of a text that is read in one direction. */
export type Run = Readonly<{ text: string; rightToLeft: boolean }>

/** A text's parts in the order in which it is read, by the Unicode bidirectional algorithm. */
export function runsOf(text: string): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text)
  const runs: { text: string; rightToLeft: boolean }[] = []
  let place = 0
  for (const letter of text) {
    const rightToLeft = ((levels[place] ?? 0) & 1) === 1
    const last = runs.at(-1)
    if (last?.rightToLeft === rightToLeft) last.text += letter
    else runs.push({ text: letter, rightToLeft })
    place += letter.length
  }
  return runs.map((run) => ({ ...run, text: run.text.trim() })).filter((run) => run.text !== '')
}

/** Whether a text of one paragraph begins at the right, by its first letter. */
export function beginsAtRight(text: string): boolean {
  const first = /\p{Alphabetic}/u.exec(text)?.[0] ?? ''
  return runsOf(first)[0]?.rightToLeft ?? false
}

const bidi = bidiFactory()
