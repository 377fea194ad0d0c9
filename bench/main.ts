import { cpus } from 'node:os'
import { readArguments } from './arguments'
import { endServers } from './children'
import { runWith } from './run'
import { startPostgres } from './postgres'

const { rows, seconds, rounds } = readArguments(process.argv.slice(2))
console.log(
  `Node ${process.version}, ${cpus().length} processors; ${rounds} rounds of ${seconds} s, the middle one told.`,
)
const postgres = await startPostgres()
try {
  for (const count of rows) await runWith({ admin: postgres.url, rows: count, seconds, rounds })
} finally {
  await endServers()
  await postgres.stop()
}
process.exit(0)
