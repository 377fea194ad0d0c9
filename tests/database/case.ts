import type { CollectionSlug } from 'payload'
import type { Data } from '../support/factories'
import type { ViewerName } from '../support/people'

/** How to break one constraint: what is asked for once the stage is set. */
export type Case = {
  readonly constraint: string
  readonly slug: CollectionSlug
  readonly singular: string
  readonly as?: ViewerName
  readonly break: () => Promise<
    | { readonly create: Data }
    | { readonly id: string; readonly update: Data }
    | { readonly id: string; readonly delete: true }
  >
  /** Where a hook tells it first, at another field. */
  readonly path?: string
}
