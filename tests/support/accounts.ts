import { runProduct } from './product'

export const password = 'fjorten gule regnjakker'

/** Makes an account from the command line, as the README says, and gives its address. */
export async function makeAccount(role: string, settings: Record<string, string>): Promise<string> {
  const email = `${role.toLowerCase()}@example.org`
  const work = await runProduct({
    command: 'account',
    args: ['create', '--role', role, '--email', email, '--password-stdin'],
    settings,
    input: password,
  })
  const { code, output } = await work.ended
  if (code !== 0) throw new Error(output)
  return email
}
