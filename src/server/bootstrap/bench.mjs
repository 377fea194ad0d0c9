import { buildSite, bundle } from './build.mjs'
import { runChild } from './child.mjs'
import { install } from './install.mjs'

/** Measures the built product beside what it is compared with. */
export async function bench(root, args, env) {
  await install(root, env)
  await bundle(root)
  await buildSite(root, env)
  const program = ['--conditions=production', '--import', 'tsx', 'bench/main.ts', ...args]
  process.exit(await runChild(process.execPath, program, { cwd: root, env }))
}
