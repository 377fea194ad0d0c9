export function PrintDiploma() { return null }
