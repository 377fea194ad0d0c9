import { goOnUnheard, linesOf } from '@/log'
import { account } from './account'
import { demo } from './demo'
import { due } from './due'
import { files } from './files'
import { nightly } from './nightly'
import { prepare } from './prepare'

/** What the server starts as a child with Payload loaded: one word, then its own arguments. */
const tasks = { prepare, account, demo, nightly, due, files } satisfies Record<
  string,
  (args: readonly string[]) => Promise<void>
>

goOnUnheard()
const [word, ...args] = process.argv.slice(2)
const task = Object.entries(tasks).find(([name]) => name === word)?.[1]
if (task === undefined) {
  console.error(
    `There is no task ${word ?? 'without a name'}; there are: ${Object.keys(tasks).join(', ')}.`,
  )
  process.exit(1)
}
try {
  await task(args)
  // Payload keeps timers and a pool; a task that is done has nothing to wait for.
  process.exit(0)
} catch (error) {
  for (const line of linesOf(error)) console.error(line)
  process.exit(1)
}
