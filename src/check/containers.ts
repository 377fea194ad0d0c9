import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../generate/runNode'
import { settingNames } from '../settings'

const dockerfile = 'deploy/Dockerfile'
const compose = 'deploy/compose.yaml'

/**
 * The image and what is composed of it: in the form that their readers take, without a warning, and
 * with settings only that the product reads.
 */
export async function containers(root: string): Promise<readonly string[]> {
  return [
    ...(await said(root, [
      'node_modules/dockerfile-utils/bin/dockerfile-utils',
      'lint',
      dockerfile,
    ])),
    ...(await said(root, ['node_modules/dclint/bin/dclint.cjs', '--max-warnings', '0', compose])),
    ...unknownIn(dockerfile, setByImage(read(root, dockerfile))),
    ...unknownIn(compose, setByCompose(read(root, compose))),
  ]
}

/** Whatever they say is a fault: one of them ends well though it has warned. */
async function said(root: string, command: readonly string[]): Promise<readonly string[]> {
  const { status, output } = await runNode({ command, cwd: root })
  return status === 0 && output === '' ? [] : [output || `${command.join(' ')} failed.`]
}

const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8')

/** `ENV NAME=value`, over several lines. */
export function setByImage(text: string): readonly string[] {
  return [...text.matchAll(/^ENV (?:.*\\\n)*.*$/gm)].flatMap(([block]) =>
    [...block.matchAll(/(?:ENV|^) +([A-Z0-9_]+)=/gm)].map(([, name = '']) => name),
  )
}

/** What the product's own services are given; others have variables of their own makers. */
export function setByCompose(text: string): readonly string[] {
  const [, block = ''] = /^ {2}environment: &settings\n((?: {4}.*\n)+)/m.exec(text) ?? []
  return [...block.matchAll(/^ {4}([A-Z0-9_]+):/gm)].map(([, name = '']) => name)
}

function unknownIn(file: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [`${file} sets nothing, or in another form than is looked for.`]
  return names
    .filter((name) => !settingNames.includes(name))
    .map((name) => `${file} sets ${name}, which is no setting of src/settings.ts.`)
}
