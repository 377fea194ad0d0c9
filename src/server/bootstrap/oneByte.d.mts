export function oneByte(code: string): string
