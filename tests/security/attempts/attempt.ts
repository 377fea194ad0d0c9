/** Ids of what is there to be found; each belongs to somebody else. */
export type Prey = {
  readonly applicant: string
  readonly expense: string
  readonly receiptFile: string
  readonly draftStory: string
  readonly session: string
  readonly team: string
  readonly user: string
  readonly userEmail: string
  readonly preference: string
}

/** One thing that somebody tries who should get nothing by it. */
export type Attempt = {
  readonly name: string
  readonly send: (prey: Prey) => Sent
}

export type Sent =
  | {
      readonly method: string
      readonly path: string
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly graphql: string; readonly variables?: Readonly<Record<string, unknown>> }
  /** Whatever somebody writes to the door of GraphQL’s, and beside its address. */
  | {
      readonly question: string
      readonly beside?: string
      readonly headers?: Readonly<Record<string, string>>
    }

export const get = (path: string): Attempt => ({
  name: `GET ${path}`.slice(0, 120),
  send: () => ({ method: 'GET', path }),
})

export const asks = (name: string, query: string | ((prey: Prey) => string)): Attempt => ({
  name,
  send: (prey) => ({ graphql: typeof query === 'string' ? query : query(prey) }),
})

export const sends = (name: string, send: Attempt['send']): Attempt => ({ name, send })
