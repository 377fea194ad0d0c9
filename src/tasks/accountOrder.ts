import { parseArgs } from 'node:util'
import { z } from 'zod'
import { isChoice } from '@/domain/choices/choice'
import type { Role } from '@/domain/choices/people'
import { roles } from '@/domain/choices/people'
import { Fault } from '@/fault'

/** What the person at the command line wants done with an account. */
export type AccountOrder =
  | {
      readonly action: 'create'
      readonly email: string
      readonly role: Role
      readonly name: string | undefined
      /** The password comes on standard input, not made here. */
      readonly passwordFromStdin: boolean
    }
  | {
      readonly action: 'invite'
      readonly email: string
      /** Of the account that is made where there is none. */
      readonly role: Role | undefined
      readonly name: string | undefined
    }
  | {
      readonly action: 'reset'
      readonly email: string
      readonly passwordFromStdin: boolean
    }
  | { readonly action: 'disable' | 'enable' | 'reset-second-step'; readonly email: string }
  | { readonly action: 'list' }

const usage =
  'Say one of: account create --role … --email … [--name …] [--password-stdin], account invite --email … [--role … --name …], account list, account reset --email … [--password-stdin], account disable --email …, account enable --email …, account reset-second-step --email ….'

/**
 * Reads the arguments after `account`. A password is never one of them: others could read it in
 * the list of processes.
 * @throws Fault with one sentence on what is wrong
 */
export function readAccountOrder(args: readonly string[]): AccountOrder {
  const { values, positionals } = parsed(args)
  const [action, ...rest] = positionals
  if (rest.length > 0) throw new Fault(`There is one word too many: ${rest[0]}. ${usage}`)
  const passwordFromStdin = values['password-stdin'] === true
  if (action === 'list') return { action }
  if (action === 'create') {
    const role = roleOf(values.role)
    return { action, email: emailOf(values.email), role, name: values.name, passwordFromStdin }
  }
  if (action === 'invite') {
    const role = values.role === undefined ? undefined : roleOf(values.role)
    return { action, email: emailOf(values.email), role, name: values.name }
  }
  if (action === 'reset') return { action, email: emailOf(values.email), passwordFromStdin }
  if (action === 'disable' || action === 'enable' || action === 'reset-second-step')
    return { action, email: emailOf(values.email) }
  throw new Fault(usage)
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        email: { type: 'string' },
        name: { type: 'string' },
        'password-stdin': { type: 'boolean' },
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : 'unreadable'
    throw new Fault(`${reason}. ${usage}`, { cause: error })
  }
}

function roleOf(given: string | undefined): Role {
  const known = `the roles are ${roles.join(', ')}.`
  if (given === undefined) throw new Fault(`Say which role with --role; ${known}`)
  if (!isChoice(roles, given)) throw new Fault(`There is no role ${given}; ${known}`)
  return given
}

function emailOf(given: string | undefined): string {
  if (given === undefined) throw new Fault('Say whose account with --email somebody@example.org.')
  const read = z.email().safeParse(given.trim().toLowerCase())
  if (!read.success) throw new Fault(`${given} is not an e-mail address.`)
  return read.data
}
