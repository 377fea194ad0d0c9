import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { personalPatterns } from './personalPatterns'
import { sourceFiles } from './sourceFiles'

/**
 * Everything in the committed files that looks like a real person's telephone, CPR number, e-mail
 * or address, or like a path that exists on one machine only: one line each, saying what to do.
 */
export function personalData(root: string): readonly string[] {
  return sourceFiles(root)
    .filter((path) => !binary.has(extname(path).toLowerCase()) && existsSync(join(root, path)))
    .flatMap((path) => inFile(path, readFileSync(join(root, path), 'utf8')))
}

const binary = new Set(
  '.png .jpg .jpeg .webp .avif .gif .ico .pdf .ttf .otf .woff .woff2 .gz .zip'.split(' '),
)

function inFile(path: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      personalPatterns.flatMap(({ find, looksLike, doThis }) =>
        find(line).map(
          (found) => `${path}:${index + 1} ${found} looks like ${looksLike}: ${doThis}`,
        ),
      ),
    )
}
