/**
 * Whether what a caller has already is what is there (`If-None-Match`, RFC 9110, 13.1.2), also where
 * a proxy has called it weak.
 * @param known the header as it came; empty where there was none
 * @param isIt whether a tag, with its quotation marks, is that of what is there
 */
export const isKnownTag = (known: string, isIt: (tag: string) => boolean): boolean =>
  known
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === '*' || isIt(one.replace(/^W\//, '')))
