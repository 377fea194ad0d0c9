import { runNode } from '../generate/runNode'
import { containers } from './containers'
import { generatedFresh } from './generatedFresh'
import { personalData } from './personalData'
import { versionFloors } from './versionFloors'

export type Check = {
  readonly name: string
  /** The faults, a line or a block each; none means good. */
  readonly faults: (root: string) => Promise<readonly string[]> | readonly string[]
}

/** In the order of reading: form, meaning, house, trust. */
export const checks: readonly Check[] = [
  { name: 'format', faults: tool('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
  { name: 'generated files are fresh', faults: (root) => generatedFresh(root) },
  { name: 'lint', faults: tool('node_modules/oxlint/bin/oxlint') },
  { name: 'types', faults: tool('node_modules/typescript/bin/tsc', '--noEmit') },
  {
    name: 'import rules',
    faults: tool(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'collections',
      'tests',
      'payload.config.ts',
      'next.config.ts',
    ),
  },
  { name: 'unused code', faults: tool('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'no personal data', faults: personalData },
  { name: 'version floors', faults: versionFloors },
  { name: 'containers', faults: containers },
]

/** Another program that finds faults: it says them itself, and ends with a status that is not 0. */
function tool(...command: readonly string[]): Check['faults'] {
  return async (root) => {
    const { status, output } = await runNode({ command, cwd: root })
    return status === 0 ? [] : [output]
  }
}
