import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyOfSources } from '@/check/generatedFresh'
import { generate } from '@/generate/generate'
import { steps } from '@/generate/steps'

const payloadSteps = steps.filter((step) => step.command.some((word) => word.includes('payload')))
const outputs = payloadSteps.flatMap((step) => step.outputs)

// Without the right conditions these commands do nothing in about every second run and end well.
it('Payload writes the same outputs five times out of five', { timeout: 600_000 }, async () => {
  const copy = copyOfSources('.')
  try {
    const runs: string[][] = []
    for (let run = 0; run < 5; run += 1) {
      for (const path of outputs) rmSync(join(copy, path), { force: true })
      await generate(copy, () => undefined, payloadSteps)
      runs.push(outputs.map((path) => readFileSync(join(copy, path), 'utf8')))
    }
    expect(outputs).toHaveLength(3)
    for (const run of runs) expect(run).toEqual(runs[0])
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})
