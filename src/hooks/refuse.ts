import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import type { Problem } from '@/domain/problem'
import { say } from '@/domain/problem'

/**
 * Turns the domain's problems into the one kind of error that every door shows: all at once, each
 * at its field, in the language of the person's admin.
 * @throws ValidationError when there is any problem.
 */
export function refuse(problems: readonly Problem[], req: PayloadRequest): void {
  if (problems.length > 0) throw refusal(problems, req)
}

export function refusal(problems: readonly Problem[], req: PayloadRequest): ValidationError {
  const language = staffLanguage(req)
  const errors = problems.map((one) => ({ path: one.path, message: say(one, language) }))
  const error = new ValidationError({ errors, req }, req.t)
  // Payload's own sentence lists the fields' names as they stand in the code.
  error.message = errors.map(({ message }) => message).join(' ')
  return error
}

/** Staff read Danish unless their admin is set to English. */
export function staffLanguage(req: Partial<PayloadRequest>): 'da' | 'en' {
  return req.i18n?.language === 'en' ? 'en' : 'da'
}
