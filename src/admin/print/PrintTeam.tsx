export function PrintTeam() { return null }
