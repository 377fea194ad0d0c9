import type { TypedUser } from 'payload'
import type { Role } from '@/domain/choices/people'
import type { Seeding } from '../seeding'
import { actingAs } from '../seeding'

/** What is shown so that whoever tries the demo can come in as anybody. */
export type Login = { readonly role: Role; readonly email: string; readonly password: string }

/** No secret: a demo holds nothing to keep. */
const password = 'syv-gule-cykler-2018'

/** One account for each role. */
export const logins = [
  { role: 'coordinator', email: 'demo-coordinator@example.org', password },
  { role: 'projectLeader', email: 'demo-projectleader@example.org', password },
  { role: 'editor', email: 'demo-editor@example.org', password },
  { role: 'municipality', email: 'demo-municipality@example.org', password },
  { role: 'admin', email: 'demo-admin@example.org', password },
] as const satisfies readonly Login[]

const names: Readonly<Record<Role, string>> = {
  coordinator: 'Demo koordinator',
  projectLeader: 'Demo projektleder',
  editor: 'Demo redaktør',
  municipality: 'Demo kommune',
  admin: 'Demo administrator',
}

/** Those who act in the demo, each in the same transaction: the rules ask who does a thing. */
export type Cast = Readonly<Record<'coordinator' | 'projectLeader' | 'editor' | 'admin', Seeding>>

export async function castDemo(seeding: Seeding): Promise<Cast> {
  const users = new Map<Role, TypedUser>()
  for (const login of logins) users.set(login.role, await makeUser(seeding, login))
  const acting = async (role: Role) => {
    const user = users.get(role)
    if (!user) throw new Error(`The demo has no ${role}`)
    return actingAs(seeding, user)
  }
  return {
    coordinator: await acting('coordinator'),
    projectLeader: await acting('projectLeader'),
    editor: await acting('editor'),
    admin: await acting('admin'),
  }
}

async function makeUser({ payload, req }: Seeding, login: Login): Promise<TypedUser> {
  const data = { ...login, name: names[login.role] }
  const user = await payload.create({ collection: 'users', data, depth: 0, req })
  return { ...user, collection: 'users' }
}
