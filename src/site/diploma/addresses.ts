import { readReceiptCode } from '@/domain/receiptCode'

export const diplomaPath = '/bevis'

/** Where a code is looked up: in its one form where it is one, so that nothing odd is in an address. */
export const checkPath = (typed: string): string =>
  `${diplomaPath}/${readReceiptCode(typed) ?? 'ukendt'}`
