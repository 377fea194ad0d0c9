const day = 24 * 60 * 60 * 1000

export function daysFromNow(days: number, hours = 0): string {
  return new Date(Date.now() + days * day + hours * 60 * 60 * 1000).toISOString()
}
