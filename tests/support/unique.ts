/** A number that no other record of this test run has. */
export function unique(): number {
  counter += 1
  return counter
}
let counter = 0
