import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

const running = new Set()
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

/** Ends what is being run, and waits for its end. */
export async function stopChildren() {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of running) child.kill('SIGTERM')
  await Promise.all(ends)
}

/**
 * Runs a program to its end, its output in `log` or, without one, on this terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, log?: string, cwd?: string, input?: 'inherit' | 'ignore' }} options
 * @returns {Promise<number>} its exit code
 */
export function runChild(program, args, { env, log, cwd, input = 'ignore' }) {
  if (log !== undefined) mkdirSync(dirname(log), { recursive: true })
  const output = log === undefined ? 'inherit' : openSync(log, 'w')
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, stdio: [input, output, output] })
    running.add(child)
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      if (typeof output === 'number') closeSync(output)
      resolve(code ?? 1)
    })
  })
}
