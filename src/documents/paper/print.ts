import { set } from '../typst'
import { nameOnPaper, type NameOnPaper, type Weight } from './names'

export type Written = NameOnPaper
type Write = (name: string, weight?: Weight) => Written

/**
 * Prints a template as a PDF in which every name is seen rightly and read exactly. `tell` makes what
 * the template gets as JSON, and hands it each name through `write`.
 */
export async function printed(template: string, tell: (write: Write) => unknown): Promise<Buffer> {
  const names: string[] = []
  const data = tell((name, weight = 'regular') => {
    const written = nameOnPaper(name, names.length, weight)
    names.push(written.text)
    return written
  })
  // What reads PDF is large, and no page of the site needs it: it is loaded with the first paper.
  const { withExactNames } = await import('./exactNames')
  return withExactNames(set(template, data), names)
}
