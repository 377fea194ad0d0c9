import { formatAmount, parseKroner } from '@/domain/money'
import { problem, say } from '@/domain/problem'
import type { AdminLanguage } from '../language'

/** Whole øre; the very text that was typed, while it is no amount; or nothing. */
export type TypedAmount = number | string | null

/** What to keep of what was typed. A text that is no amount stays as it is, so that nothing is lost. */
export function readTyped(text: string): TypedAmount {
  if (text.trim() === '') return null
  const read = parseKroner(text)
  return 'oere' in read ? read.oere : text
}

/** How a kept value stands in the field: '1.234,50', or what was typed. */
export function showTyped(value: unknown): string {
  if (typeof value === 'string') return value
  return Number.isSafeInteger(value) ? formatAmount(Number(value)) : ''
}

/** The sentence about a kept text that is no amount; nothing when all is well. */
export function typedProblem(value: unknown, language: AdminLanguage): string | undefined {
  if (typeof value !== 'string') return undefined
  const read = parseKroner(value)
  return 'code' in read ? say(problem('amount', read.code), language) : undefined
}
