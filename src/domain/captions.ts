import { problem, type Problem } from './problem'

/** The longest captions or transcript that are taken: two hours of speech. */
export const longestTranscript = 60_000

/**
 * What is wrong with captions in WebVTT. They are served to browsers as they stand, so they must
 * begin as WebVTT does, hold at least one line of time, and be plain words: no markup.
 */
export function refuseCaptions(text: string): Problem[] {
  const plain = refuseTranscript(text, 'captions')
  if (plain.length > 0) return plain
  const [first = '', ...lines] = text.split(/\r\n|\n|\r/)
  if (!/^\ufeff?WEBVTT([ \t].*)?$/.test(first)) return [problem('captions', 'captionsForm')]
  const times = lines.filter((line) => line.includes('-->'))
  if (times.length === 0) return [problem('captions', 'captionsEmpty')]
  const wrong = times.find((line) => !isTimeLine(line))
  return wrong === undefined
    ? []
    : [problem('captions', 'captionsTime', { line: wrong.trim().slice(0, 60) })]
}

/** What is wrong with a transcript: missing, too long, or not plain text. */
export function refuseTranscript(text: string, path = 'transcript'): Problem[] {
  if (text.trim() === '') return [problem(path, 'missing')]
  if (text.length > longestTranscript)
    return [problem(path, 'textTooLong', { max: longestTranscript })]
  return /<[a-z!/]/i.test(text) ? [problem(path, 'markupFound')] : []
}

const time = String.raw`(\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`
const timeLine = new RegExp(`^${time}[ \t]+-->[ \t]+${time}([ \t].*)?$`)

function isTimeLine(line: string): boolean {
  if (!timeLine.test(line)) return false
  const [from = '', to = ''] = line.split('-->').map((end) => end.trim().split(/\s/, 1)[0] ?? '')
  return milliseconds(from) < milliseconds(to)
}

function milliseconds(at: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = at.split(':').toReversed().map(Number)
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000)
}
