import { resolve } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { typst } from '@/native/typst'

/**
 * Draws a template of this folder as SVG, its letters as shapes. `data` reaches the template as
 * JSON in `sys.inputs.data`, so that nothing anybody wrote is ever read as markup.
 * @throws what the compiler says is wrong with the template
 */
export function drawn(template: string, data: unknown): string {
  return compiled(template, data, (compiler, args) => compiler.plainSvg(args))
}

/**
 * Sets a template of this folder as a PDF of the kind that everybody can read (PDF/UA-1). What that
 * standard misses, such as a picture without words for it, is an error.
 * @throws what the compiler says is wrong with the template
 */
export function set(template: string, data: unknown): Buffer {
  const creationTimestamp = Math.floor(Date.now() / 1000)
  return compiled(template, data, (compiler, args) =>
    compiler.pdf(args, { pdfStandard: 'ua-1', creationTimestamp }),
  )
}

type Args = { readonly mainFilePath: string; readonly inputs: Record<string, string> }

function compiled<Result>(
  template: string,
  data: unknown,
  work: (compiler: NodeCompiler, args: Args) => Result,
): Result {
  compiler ??= newCompiler()
  const result = work(compiler, {
    mainFilePath: resolve('src', 'documents', template),
    inputs: { data: JSON.stringify(data) },
  })
  compiler.evictCache(keptFor)
  return result
}

let compiler: NodeCompiler | undefined

/** Drawings for which the compiler remembers its steps. */
const keptFor = 10

/**
 * One font for all seven languages, of known letters, and one for names of other scripts that a
 * template asks for by name; every command runs in the project's folder.
 */
function newCompiler(): NodeCompiler {
  const vazirmatn = resolve('node_modules', '@expo-google-fonts', 'vazirmatn')
  return typst().NodeCompiler.create({
    workspace: resolve('src', 'documents'),
    fontArgs: [
      {
        fontPaths: [
          resolve(vazirmatn, '400Regular'),
          resolve(vazirmatn, '700Bold'),
          resolve('node_modules', 'dejavu-fonts-ttf', 'ttf', 'DejaVuSans.ttf'),
          resolve('node_modules', 'dejavu-fonts-ttf', 'ttf', 'DejaVuSans-Bold.ttf'),
        ],
      },
    ],
  })
}
