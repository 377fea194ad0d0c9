/**
 * What looks like personal data and is plainly invented. Telephones are not listed: the only
 * invented ones are +45 20 00 00 NN. Add a line here only for a value that can belong to nobody.
 */
export const invented = {
  /** Dates of birth that nobody has, or serial numbers that were never given out. */
  civilNumbers: [],
  /** Roads that are in no town, for examples that must look like an address. */
  roads: ['Eksempelvej', 'Prøvevej'],
} as const satisfies { civilNumbers: readonly string[]; roads: readonly string[] }
