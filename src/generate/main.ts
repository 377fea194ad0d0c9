import { generate } from './generate'

try {
  await generate(process.cwd(), (done) => console.log(`✓ ${done}`))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exitCode = 1
}
