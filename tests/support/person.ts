import type { Role } from '@/domain/choices/people'

/** Somebody with an account, logged in through the same door as she would use. */
export type Person = {
  readonly id: string
  readonly role: Role
  readonly email: string
  readonly cookie: string
  /** As the Local API wants its `user`. */
  readonly user: Readonly<Record<string, unknown>>
}
