/** How often the race for the seats is run: 3 times, or what `SEAT_ROUNDS` says. */
export function seatRounds(): number {
  // oxlint-disable-next-line node/no-process-env -- how hard to test, no setting of the product
  return Number(process.env['SEAT_ROUNDS'] ?? 3)
}
