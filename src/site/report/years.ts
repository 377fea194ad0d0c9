export const reportPath = '/rapport'

/** The year in an address; undefined for what is none. */
export const yearOfAddress = (given: string): number | undefined =>
  /^20\d\d$/.test(given) ? Number(given) : undefined
