import { spawn } from 'node:child_process'

type Run = {
  readonly command: readonly string[]
  readonly cwd: string
  /** Set for the child beside what it inherits. */
  readonly settings?: Readonly<Record<string, string>>
}

export type Ran = { readonly status: number | null; readonly output: string }

/** Runs a Node script to its end; stdout and stderr come back as one text, in order of arrival. */
export async function runNode({ command, cwd, settings = {} }: Run): Promise<Ran> {
  // Handing the environment on is not reading a setting; without PATH and HOME children fail.
  const child = spawn(process.execPath, [...command], {
    cwd,
    // oxlint-disable-next-line node/no-process-env
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output: output.trim() }))
  })
}
