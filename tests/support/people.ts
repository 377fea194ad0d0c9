import { randomUUID } from 'node:crypto'
import type { Role } from '@/domain/choices/people'
import { roles } from '@/domain/choices/people'
import { local, rest, textAt } from './doors'
import type { Person } from './person'

/** Everyone who can ask: the five roles, and a stranger. */
export const viewers = [
  'anonymous',
  'municipality',
  'editor',
  'coordinator',
  'projectLeader',
  'admin',
] as const satisfies readonly (Role | 'anonymous')[]
export type ViewerName = (typeof viewers)[number]

export type People = Readonly<Record<ViewerName, Person | null>>

export const password = 'fjorten gule regnjakker'

/** Makes an account for each role and logs each in. The stranger is null. */
export async function people(): Promise<People> {
  const [municipality, editor, coordinator, projectLeader, admin] = await Promise.all([
    person('municipality'),
    person('editor'),
    person('coordinator'),
    person('projectLeader'),
    person('admin'),
  ])
  return { anonymous: null, municipality, editor, coordinator, projectLeader, admin }
}

export async function person(role: Role): Promise<Person> {
  const email = `${role.toLowerCase()}-${randomUUID()}@example.org`
  const api = await local()
  const account = await api.create({
    collection: 'users',
    data: { email, password, role, name: `Prøve ${roles.indexOf(role) + 1}` },
  })
  const login = await rest('POST', '/api/users/login', { body: { email, password } })
  if (login.status !== 200) throw new Error(`${role} cannot log in: ${login.status} ${login.text}`)
  const id = textAt(account, 'id')
  return {
    id,
    role,
    email,
    cookie: `payload-token=${textAt(login.json, 'token')}`,
    user: { id, role, email, collection: 'users' },
  }
}
