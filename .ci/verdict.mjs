import { existsSync, readFileSync } from 'node:fs'

/**
 * `node .ci/verdict.mjs unfinished <results>` names the files of tests whose process was lost by the
 * runner before they had ended, where nothing else is wrong. `node .ci/verdict.mjs count <tests' code>
 * <checks' code> <results> <results of the second run>` names what did not pass, counts, and exits with 1 if there is anything;
 * of a file that was run again the second run counts, and what had failed in the first.
 */
const lost = /^\[vitest-pool\].*Worker exited unexpectedly$/

const read = (file) =>
  existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { tests: [], unfinished: [], errors: ['no results'] }

function unfinished(file) {
  const { tests, unfinished: files, errors } = read(file)
  const isOnlyLost = errors.length > 0 && errors.every((error) => lost.test(error))
  const waiting = tests.filter(({ state }) => state === 'pending').map((test) => test.file)
  if (isOnlyLost) console.log([...new Set([...files, ...waiting])].join('\n'))
}

function count(testsCode, checksCode, first, second) {
  const again = existsSync(second) ? read(second).tests : []
  const twice = new Set(again.map(({ file }) => file))
  const once = read(first).tests.filter(({ file, state }) => !twice.has(file) || state === 'failed')
  const tests = [...once, ...again]
  const others = tests.filter(({ state }) => state !== 'passed')
  for (const { file, name, state } of others) console.log(`${state}: ${file} > ${name}`)
  // At least one where a program itself has failed, or nothing was run.
  const isWhole = testsCode === '0' && tests.length > 0
  const failed = Math.max(others.length, isWhole ? 0 : 1)
  if (checksCode !== '0') console.log('npm run check has found faults: see above.')
  console.log(`${tests.length - others.length} passed, ${failed} failed`)
  process.exitCode = failed === 0 && checksCode === '0' ? 0 : 1
}

const [what, ...rest] = process.argv.slice(2)
if (what === 'unfinished') unfinished(rest[0])
else count(...rest)
