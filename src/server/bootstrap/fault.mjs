/** The same as src/fault.ts, which is not built yet when these are thrown. */
export class Fault extends Error {
  name = 'Fault'
}
