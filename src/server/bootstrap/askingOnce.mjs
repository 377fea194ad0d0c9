import { readFileSync } from 'node:fs'

/**
 * For esbuild: what an account may do is asked of the configuration's `custom.permissions`, where there
 * is one, which asks Payload in its turn. Payload has no other place for it.
 */
export const askingOnce = {
  name: 'asking once',
  setup(build) {
    build.onLoad({ filter: /payload[\\/]dist[\\/]auth[\\/]getAccessResults\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const found = 'export async function getAccessResults('
      if (!source.includes(found)) throw new Error(`${path} has another form than was known`)
      return {
        contents: `${source.replace(found, 'async function askAll(')}
export const getAccessResults = (args) => {
  const ask = () => askAll(args)
  const { permissions } = args.req.payload.config.custom
  return permissions === undefined ? ask() : permissions(args.req, ask)
}
`,
        loader: 'js',
      }
    })
  },
}
