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

/** Logs an account in that has one step. @returns its token */
export async function tokenOf(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  const { token } = await answer.json()
  if (answer.status !== 200) throw new Error(`${email} cannot log in: ${answer.status}`)
  return String(token)
}

/** The same, as a browser sends it. */
export const cookieOf = async (url: string, email: string) =>
  `payload-token=${await tokenOf(url, email)}`
