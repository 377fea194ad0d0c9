import { checks } from './checks'
import { report } from './report'

const good = await report(checks, process.cwd(), (text) => console.log(text))
process.exitCode = good ? 0 : 1
