import type { Viewport } from 'next'

/** What a browser paints around the page: `--ground` of tokens.css, which no style reaches here. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdfb' },
    { media: '(prefers-color-scheme: dark)', color: '#1a131f' },
  ],
}
