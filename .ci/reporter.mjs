import { writeFileSync } from 'node:fs'

/** Writes how each test ended, and what went wrong outside them, to the file that CI_RESULTS names. */
export default class Results {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({
        file: module.moduleId,
        name: test.fullName,
        state: test.result().state,
      })),
    )
    const filesIn = (...states) =>
      modules.filter((module) => states.includes(module.state())).map((module) => module.moduleId)
    const unfinished = filesIn('queued', 'pending')
    // Where what comes before its tests has failed, they are skipped and none of them has failed.
    const failed = filesIn('failed')
    const said = errors.map(({ message, cause }) => `${message} ${cause?.message ?? ''}`.trim())
    writeFileSync(
      process.env.CI_RESULTS,
      JSON.stringify({ tests, failed, unfinished, errors: said }),
    )
  }
}
