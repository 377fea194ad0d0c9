import { resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/**
 * Draws a template of this folder as SVG, its letters as shapes. `data` reaches the template as
 * JSON in `sys.inputs.data`, so that nothing anybody wrote is ever read as markup.
 * @throws what the compiler says is wrong with the template
 */
export function drawn(template: string, data: unknown): string {
  compiler ??= newCompiler()
  const svg = compiler.plainSvg({
    mainFilePath: resolve('src', 'documents', template),
    inputs: { data: JSON.stringify(data) },
  })
  compiler.evictCache(keptFor)
  return svg
}

let compiler: NodeCompiler | undefined

/** Drawings for which the compiler remembers its steps. */
const keptFor = 10

/**
 * One font for all seven languages, of known letters; every command runs in the project's folder.
 */
function newCompiler(): NodeCompiler {
  const font = resolve('node_modules', '@expo-google-fonts', 'vazirmatn')
  return NodeCompiler.create({
    workspace: resolve('src', 'documents'),
    fontArgs: [{ fontPaths: [resolve(font, '400Regular'), resolve(font, '700Bold')] }],
  })
}
