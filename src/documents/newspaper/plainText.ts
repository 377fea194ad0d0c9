import type { Manuscript } from './manuscript'

/** A story as plain text: Windows' ends of lines, and a mark by which every program knows UTF-8. */
export const plainText = ({ embargo, title, lead, paragraphs, notes }: Manuscript): string =>
  `\ufeff${[embargo, title, lead, ...paragraphs, ...notes].filter(Boolean).join('\n\n')}\n`.replace(
    /\n/g,
    '\r\n',
  )
