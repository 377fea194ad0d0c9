/** Something the person at the command line can put right. Its message says how, and is all that is shown. */
export class Fault extends Error {
  override readonly name = 'Fault'
}
