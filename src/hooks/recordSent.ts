import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { foreseen } from './foreseen'
import { staffLanguage } from './refuse'
import { isRecord } from './valueForm'

const words = {
  da: 'Der blev ikke sendt en post: send et objekt som JSON, eller en formular med _payload.',
  en: 'No record was sent: send an object as JSON, or a form with _payload.',
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

/** @throws APIError 400 where what was sent is no record */
export function holdToRecord(
  data: unknown,
  req: PayloadRequest,
): asserts data is Readonly<Record<string, unknown>> {
  if (!isRecord(data)) throw new APIError(words[staffLanguage(req)], 400, null, true)
}
