const key = 'samtaleomraade'

/** The area last counted from this phone, or null. It names nobody. */
export function lastArea(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** A phone that keeps nothing has it chosen by hand. */
export function keepArea(area: string): void {
  try {
    localStorage.setItem(key, area)
  } catch {
    return
  }
}
