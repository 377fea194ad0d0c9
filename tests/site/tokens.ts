import { readFileSync } from 'node:fs'

const sheet = readFileSync('src/site/ui/tokens.css', 'utf8')

/** What a colour of the site is in light and in dark. */
export function token(name: string): { readonly light: string; readonly dark: string } {
  const value = new RegExp(`--${name}: var\\(--light, (#\\w{6})\\) var\\(--dark, (#\\w{6})\\);`)
  const [, light, dark] = value.exec(sheet) ?? []
  if (light === undefined || dark === undefined) throw new Error(`No colour is called ${name}`)
  return { light, dark }
}
