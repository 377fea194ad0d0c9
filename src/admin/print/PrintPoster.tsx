export function PrintPoster() { return null }
