import { createRequire } from 'node:module'
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler'
import { whenCalledFor } from './whenCalledFor'

const require = createRequire(import.meta.url)

/** What sets paper. */
export const typst = whenCalledFor(
  () => require('@myriaddreamin/typst-ts-node-compiler'),
  (loaded): loaded is typeof Typst =>
    typeof loaded === 'object' && loaded !== null && 'NodeCompiler' in loaded,
)
