export function TeamAfter() { return null }
