import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfSources, generatedFresh } from '@/check/generatedFresh'
import { generate } from '@/generate/generate'
import { steps, type Step } from '@/generate/steps'
import { temporaryFolder } from './temporaryFolder'

const output = 'src/generated/out.txt'

describe('a generator', { timeout: 60_000 }, () => {
  it('writes its output and is named', async () => {
    const root = project({ [output]: 'old' })
    const said: string[] = []
    await generate(root, (line) => said.push(line), [step('src/copy.mjs')])
    expect(said).toEqual(['copied words'])
    expect(read(root)).toBe('words')
  })

  it('that ends well and wrote nothing is refused, and the old output stays', async () => {
    const root = project({ [output]: 'words' })
    await expect(generate(root, () => undefined, [step('src/idle.mjs')])).rejects.toThrow(
      `src/idle.mjs ended well but did not write ${output}`,
    )
    expect(read(root)).toBe('words')
  })

  it('that leaves an empty file is refused', async () => {
    const root = project({ [output]: 'words' })
    await expect(generate(root, () => undefined, [step('src/empty.mjs')])).rejects.toThrow(
      'did not write',
    )
    expect(read(root)).toBe('words')
  })

  it('that fails says why, and the old output stays', async () => {
    const root = project({ [output]: 'words' })
    await expect(generate(root, () => undefined, [step('src/fail.mjs')])).rejects.toThrow(
      /src\/fail\.mjs failed\.\n[^]*no such luck/,
    )
    expect(read(root)).toBe('words')
  })
})

describe('fresh or not', { timeout: 60_000 }, () => {
  it('says nothing when the output is what its sources say', async () => {
    expect(await generatedFresh(project({ [output]: 'words' }), [step('src/copy.mjs')])).toEqual([])
  })

  it.each([
    ['is old', { [output]: 'old words' }],
    ['is missing', {}],
  ])('names an output that %s, and leaves the tree as it was', async (_, files) => {
    const root = project(files)
    const before = existsSync(join(root, output)) ? statSync(join(root, output)).mtimeMs : 'none'
    expect(await generatedFresh(root, [step('src/copy.mjs')])).toEqual([
      `${output} is not what its sources say: run npm run generate.`,
    ])
    expect(existsSync(join(root, output)) ? statSync(join(root, output)).mtimeMs : 'none').toBe(
      before,
    )
  })
})

describe("Payload's commands", () => {
  it('write every output, without a database', { timeout: 180_000 }, async () => {
    const payloadSteps = steps.filter(({ command }) => command.join(' ').includes('payload'))
    const outputs = payloadSteps.flatMap((each) => each.outputs)
    const copy = copyOfSources('.')
    try {
      for (const path of outputs) rmSync(join(copy, path), { force: true })
      await generate(copy, () => undefined, payloadSteps)
      expect(outputs.map((path) => existsSync(join(copy, path)))).toEqual([true, true, true])
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})

function project(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder({
    'src/words.txt': 'words',
    'src/copy.mjs': `import { cpSync } from 'node:fs'\ncpSync('src/words.txt', '${output}')`,
    'src/idle.mjs': '',
    'src/empty.mjs': `import { writeFileSync } from 'node:fs'\nwriteFileSync('${output}', '')`,
    'src/fail.mjs': `throw new Error('no such luck')`,
    ...files,
  })
  mkdirSync(join(root, 'node_modules'))
  return root
}

function step(script: string): Step {
  return { says: 'copied words', command: [script], outputs: [output] }
}

function read(root: string): string {
  return readFileSync(join(root, output), 'utf8')
}
