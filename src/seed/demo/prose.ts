import type { Story } from '@/generated/payload-types'

/** Paragraphs as the editor of the admin stores them. */
export function prose(
  paragraphs: readonly string[],
  direction: 'ltr' | 'rtl',
): NonNullable<Story['body']> {
  const block = { direction, format: '', indent: 0, version: 1 } as const
  const plain = { type: 'text', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const children = paragraphs.map((text) => ({
    ...block,
    type: 'paragraph',
    textFormat: 0,
    children: [{ ...plain, text }],
  }))
  return { root: { ...block, type: 'root', children } }
}
