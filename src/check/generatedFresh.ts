import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from '../generate/generate'
import { steps as allSteps, type Step } from '../generate/steps'

/**
 * The committed outputs of `npm run generate` that are not what it would write now. Generates in a
 * copy, so that the tree is never disturbed, not even by a check that is interrupted.
 */
export async function generatedFresh(
  root: string,
  steps: readonly Step[] = allSteps,
): Promise<readonly string[]> {
  const copy = copyOfSources(root)
  try {
    await generate(copy, () => undefined, steps)
    return steps
      .flatMap((step) => step.outputs)
      .filter((path) => !sameBytes(join(root, path), join(copy, path)))
      .map((path) => `${path} is not what its sources say: run npm run generate.`)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** What the generators read; dependencies are linked, because a copy of them takes a minute. */
export function copyOfSources(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'generate-'))
  for (const path of sources.filter((name) => existsSync(join(root, name))))
    cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(resolve(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

const sources = [
  'package.json',
  'tsconfig.json',
  'payload.config.ts',
  'codegen.ts',
  'collections',
  'src',
]

function sameBytes(one: string, other: string): boolean {
  return existsSync(one) && readFileSync(one).equals(readFileSync(other))
}
