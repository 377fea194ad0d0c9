import { runChild } from './child.mjs'
import { install } from './install.mjs'

/** Runs a program of the project that is written in TypeScript and needs no database. */
export async function runScript(root, script, args, env) {
  await install(root, env)
  const code = await runChild(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script, ...args],
    {
      cwd: root,
      env: { ...env, BUILDING: '1' },
    },
  )
  process.exit(code)
}
