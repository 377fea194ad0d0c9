import { existsSync, readFileSync } from 'node:fs'

/**
 * `node .ci/verdict.mjs again <results>` names the files of tests that are run once more: those whose
 * process the runner lost before they had ended, and those that failed, where these are
 * few. `node .ci/verdict.mjs count <tests' code> <checks' code> <results> <results of the second run>`
 * names what did not pass, counts, and exits with 1 if there is anything; of a file that was run again
 * the second run counts, and what had failed in the first is named as unsteady.
 */
const lost = /^\[vitest-pool\].*Worker exited unexpectedly$/

/** More than these fail by a fault, not by the moment. */
const few = 2

const read = (file) =>
  existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { tests: [], failed: [], unfinished: [], errors: ['no results'] }

const filesOf = (tests, state) => [
  ...new Set(tests.filter((test) => test.state === state).map((test) => test.file)),
]

function again(file) {
  const { tests, failed, unfinished, errors } = read(file)
  if (failed.length > few || !errors.every((error) => lost.test(error))) return
  const waiting = errors.length > 0 ? [...unfinished, ...filesOf(tests, 'pending')] : []
  const files = [...new Set([...failed, ...waiting])]
  if (files.length > 0) console.log(files.join('\n'))
}

function count(testsCode, checksCode, first, second) {
  const secondRun = existsSync(second) ? read(second).tests : []
  const twice = new Set(secondRun.map(({ file }) => file))
  const firstRun = read(first).tests
  const tests = [...firstRun.filter(({ file }) => !twice.has(file)), ...secondRun]
  const others = tests.filter(({ state }) => state !== 'passed')
  const unsteady = firstRun.filter(
    ({ file, state }) => twice.has(file) && ['failed', 'skipped'].includes(state),
  )
  for (const { file, name } of unsteady) console.log(`failed in the first run: ${file} > ${name}`)
  for (const { file, name, state } of others) console.log(`${state}: ${file} > ${name}`)
  // At least one where a program itself has failed, or nothing was run.
  const isWhole = testsCode === '0' && tests.length > 0
  const failed = Math.max(others.length, isWhole ? 0 : 1)
  if (checksCode !== '0') console.log('npm run check has found faults: see above.')
  console.log(`${tests.length - others.length} passed, ${failed} failed`)
  process.exitCode = failed === 0 && checksCode === '0' ? 0 : 1
}

const [what, ...rest] = process.argv.slice(2)
if (what === 'again') again(rest[0])
else count(...rest)
