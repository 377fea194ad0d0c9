import { transport } from './transport'
import { createSiteClient } from './client'

export { SiteError } from './SiteError'
export type { Mutated, FieldProblem } from './client'

/** The public site's only way to the programme's data. See `createSiteClient` for the contract. */
export const { query, mutate } = createSiteClient(transport)
