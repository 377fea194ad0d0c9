import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * For esbuild: a module that asks for its own address is told where its source stands, from wherever
 * in the project's folder the bundle does.
 * @param {string} root
 * @param {string} place the folder that the bundle is written to
 */
export function knowingWhere(root, place) {
  return {
    name: 'knowing where',
    setup(build) {
      const up = relative(place, root)
      build.initialOptions.banner = {
        js: `const addressOf = (file) => require('node:url').pathToFileURL(require('node:path').join(__dirname, ${JSON.stringify(up)}, file)).href`,
      }
      build.onLoad({ filter: /\.(m?js|ts)$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        if (!source.includes('import.meta.url')) return undefined
        const address = `addressOf(${JSON.stringify(relative(root, path))})`
        return {
          contents: source.replaceAll('import.meta.url', address),
          loader: path.endsWith('.ts') ? 'ts' : 'js',
        }
      })
    },
  }
}
