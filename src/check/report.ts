import type { Check } from './checks'

/**
 * Runs every check, also after one has failed, and says each with a line and its faults.
 * @returns whether all were good.
 */
export async function report(
  checks: readonly Check[],
  root: string,
  say: (text: string) => void,
): Promise<boolean> {
  const failed: string[] = []
  for (const check of checks) {
    const faults = await faultsOf(check, root)
    say(`${faults.length === 0 ? '✓' : '✗'} ${check.name}`)
    for (const fault of faults) say(fault.replaceAll(/^/gm, '    '))
    if (faults.length > 0) failed.push(check.name)
  }
  if (failed.length > 0) say(`\nNot in order: ${failed.join(', ')}.`)
  return failed.length === 0
}

/** A check that breaks down has not passed. */
async function faultsOf(check: Check, root: string): Promise<readonly string[]> {
  try {
    return await check.faults(root)
  } catch (fault) {
    return [fault instanceof Error ? fault.message : String(fault)]
  }
}
