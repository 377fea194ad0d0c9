import { transport, viewersTransport } from './transport'
import { createSiteClient } from './client'

export { SiteError } from './SiteError'
export type { Mutated, FieldProblem } from './client'

/** The public site's only way to the programme's data. See `createSiteClient` for the contract. */
export const { query, mutate } = createSiteClient(transport)

/** As whoever is logged in reads it. For staff's preview and nothing that is kept. */
export const { query: queryAsViewer } = createSiteClient(viewersTransport)
