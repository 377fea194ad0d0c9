import type { Door } from '../../../support/doors'
import { local } from '../../../support/doors'
import type { Operation } from '../operations'
import type { Outcome } from '../outcome'
import type { Attempt } from './attempt'
import { throughGraphQL } from './graphql'
import { throughLocal } from './local'
import { throughRest } from './rest'

/** Tries an operation through a door and says how it ended. */
export async function probe(operation: Operation, door: Door, attempt: Attempt): Promise<Outcome> {
  if (door === 'REST') return throughRest[operation](attempt)
  if (door === 'GraphQL') return throughGraphQL[operation](attempt)
  return throughLocal[operation](attempt, await local())
}
