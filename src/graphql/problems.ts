import { APIError } from 'payload'
import type { Locale } from '@/domain/locales'
import type { Problem } from '@/domain/problem'
import { say } from '@/domain/problem'

/**
 * Problems as an answer of the API: `extensions.data.errors`, each with its path, its code and a
 * sentence in the caller's language.
 */
export function asError(problems: readonly Problem[], locale: Locale, status = 400): APIError {
  const errors = problems.map((one) => ({
    path: one.path,
    code: one.code,
    message: say(one, locale),
  }))
  return new APIError(errors.map(({ message }) => message).join(' '), status, { errors }, true)
}
