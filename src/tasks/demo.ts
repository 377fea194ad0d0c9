import { Fault } from '@/fault'
import { seedDemo } from '@/seed/demo/demo'
import { withPayload } from './open'

/** Fills the demo, if it is not, and shows how to come in as anybody. */
export async function demo(): Promise<void> {
  const result = await whileSaying('Filling the demo with invented people', () =>
    withPayload((payload) => seedDemo(payload, new Date())),
  )
  if (result === 'notEmpty')
    throw new Fault(
      'This database holds people already, and the demo needs one of its own: leave DATABASE_URL out, or name an empty one.',
    )
  console.log('Everybody in the demo is invented. Log in at /admin as:')
  for (const { role, email, password } of result.logins)
    console.log(`  ${role.padEnd(14)} ${email.padEnd(32)} ${password}`)
}

/** Says what takes so long, from the fifth second on: less is what finding it done takes. */
async function whileSaying<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => console.log(`${title} …`), 5000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
