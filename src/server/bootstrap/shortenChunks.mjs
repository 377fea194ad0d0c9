import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneByte } from './oneByte.mjs'

/**
 * Takes comments and indentation out of what Next has built for the server, as V8 keeps the text of all
 * that it has loaded. Names stay as they are: Payload tells its errors apart by them, which is why
 * Next itself may not minify. The maps that Next made tell of places that are no more; the place of a
 * fault is found by its line.
 */
export async function shortenChunks(root) {
  const folder = join(root, '.next', 'server')
  const { transform } = await import('esbuild')
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name)
    if (name.endsWith('.js.map')) rmSync(file)
    if (!name.endsWith('.js')) continue
    const { code } = await transform(readFileSync(file, 'utf8'), {
      minifyWhitespace: true,
      lineLimit: 200,
      target: 'node20',
      legalComments: 'none',
      logLevel: 'error',
    })
    writeFileSync(file, oneByte(code))
  }
}
