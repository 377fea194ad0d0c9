/** Arabic-Indic ٠-٩ and Persian ۰-۹ as 0-9; everything else stays. */
export function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
}

/** Without the characters that have no width or only steer direction: pasted numbers are full of them. */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Cf}/gu, '')
}
