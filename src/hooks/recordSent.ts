import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { foreseen } from './foreseen'
import { staffLanguage } from './refuse'
import { isRecord } from './valueForm'

const words = {
  none: {
    da: 'Der blev ikke sendt en post: send et objekt som JSON, eller en formular med _payload.',
    en: 'No record was sent: send an object as JSON, or a form with _payload.',
  },
  forged: {
    da: 'Der læses, hvad der er gemt: data kan ikke sendes med.',
    en: 'What is stored is read: no data can be sent along.',
  },
}

/**
 * Refuses to make or change a record by what is none. Payload reads a body of another kind as nothing,
 * or as the text, number or list that it is, and looks into it all the same.
 */
export const refuseNoRecord = foreseen<CollectionBeforeOperationHook>(
  // oxlint-disable-next-line typescript/no-deprecated -- of its values, one is
  ({ args, operation, req }) => {
    if (/^(create|update)/.test(operation))
      holdToRecord('data' in args ? args.data : undefined, req)
    return args
  },
)

/**
 * Refuses to read a record that is sent along as `data`. Payload takes it for the stored one, whatever
 * its id and whoever may read that, and adds to it what its hooks find out about that id.
 */
export const refuseForged = foreseen<CollectionBeforeOperationHook>(
  // oxlint-disable-next-line typescript/no-deprecated -- of its values, one is
  ({ args, operation, req }) => {
    if (operation === 'read') holdToStored(args, req)
    return args
  },
)

/** Likewise for what there is one of. */
export const refuseForgedGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read') holdToStored(args, req)
  return undefined
}

function holdToStored(args: unknown, req: PayloadRequest): void {
  if (!isRecord(args) || args['overrideAccess'] === true) return
  if (args['data'] !== undefined)
    throw new APIError(words.forged[staffLanguage(req)], 400, null, true)
}

/** @throws APIError 400 where what was sent is no record */
export function holdToRecord(
  data: unknown,
  req: PayloadRequest,
): asserts data is Readonly<Record<string, unknown>> {
  if (!isRecord(data)) throw new APIError(words.none[staffLanguage(req)], 400, null, true)
}
