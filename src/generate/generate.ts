import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runNode } from './runNode'
import { steps as allSteps, type Step } from './steps'

/**
 * Writes everything that machines write, in the project at `root`.
 * @param say told the name of each step that is done.
 * @throws when a step fails or leaves an output unwritten; its outputs are then as they were.
 */
export async function generate(
  root: string,
  say: (line: string) => void,
  steps: readonly Step[] = allSteps,
): Promise<void> {
  for (const step of steps) {
    await take(root, step)
    say(step.says)
  }
}

/**
 * Payload's commands can end with status 0 and have done nothing, so an old output proves nothing:
 * it is put aside first and must be there again afterwards.
 */
async function take(root: string, step: Step): Promise<void> {
  const before = step.outputs.map((path) => aside(join(root, path)))
  const { status, output } = await runNode({
    command: ['--conditions=production', ...step.command],
    cwd: root,
    settings: { BUILDING: '1', NODE_ENV: 'production' },
  })
  const missing = step.outputs.filter((path) => !isWritten(join(root, path)))
  if (status === 0 && missing.length === 0) return
  for (const restore of before) restore()
  const what = status === 0 ? `ended well but did not write ${missing.join(', ')}` : `failed`
  throw new Error(`${step.command.join(' ')} ${what}.\n${output}`)
}

function aside(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) return () => undefined
  const text = readFileSync(path)
  rmSync(path)
  return () => writeFileSync(path, text)
}

function isWritten(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0
}
