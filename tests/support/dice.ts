/** A roll of so many sides, from nought: the same rolls each time for the same beginning. */
export type Roll = (sides: number) => number

export function dice(seed: number): Roll {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}
