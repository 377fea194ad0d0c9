import { parseTelephone, formatTelephone } from '@/domain/telephone'

/** The number that we would call, so that she can see whether we read it rightly. */
export function TelephoneNumber({ typed }: { readonly typed: string }) {
  const read = parseTelephone(typed)
  return <bdi dir="ltr">{'e164' in read ? formatTelephone(read.e164) : typed}</bdi>
}
