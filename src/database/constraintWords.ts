import type { PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'
import { constraints } from './constraints'
import type { DatabaseFailure } from './failure'
import { databaseFailure } from './failure'

type Asking = Partial<PayloadRequest> | undefined

/**
 * Turns PostgreSQL's refusals into the errors that REST, GraphQL, the admin and the Local API all
 * show: a 400 that names the field, or a 409 with a sentence. Whatever is no refusal passes as it is.
 */
export function inWords(error: unknown, req: Asking): unknown {
  if (error instanceof ValidationError) return renamed(error, req)
  const failure = databaseFailure(error)
  if (!failure) return error
  const known = failure.constraint === undefined ? undefined : constraints[failure.constraint]
  if (known) return invalid(known.path, inLanguage(req, known), req)
  return byCode(failure, req) ?? error
}

/** Payload names a broken unique index by its columns; the adapter makes it name the index, and here it gets its words. */
function renamed(error: ValidationError, req: Asking): ValidationError {
  const [first] = error.data.errors
  const known = first === undefined ? undefined : constraints[first.path]
  return known ? invalid(known.path, inLanguage(req, known), req) : error
}

function byCode(failure: DatabaseFailure, req: Asking): Error | undefined {
  if (failure.code === '23503')
    return invalid(
      fieldOf(failure),
      inLanguage(req, {
        da: 'Det valgte findes ikke længere.',
        en: 'What was chosen no longer exists.',
      }),
      req,
    )
  const conflict = conflicts[failure.code]
  if (conflict) return new APIError(inLanguage(req, conflict), 409, undefined, true)
  if (failure.code.startsWith('22') || failure.code === '23502' || failure.code === '23514')
    return new APIError(
      inLanguage(req, {
        da: 'En værdi har en form, der ikke kan gemmes.',
        en: 'A value has a form that cannot be stored.',
      }),
      400,
      undefined,
      true,
    )
  return undefined
}

const tryAgain = {
  da: 'To ændringer skete på samme tid. Prøv igen.',
  en: 'Two changes met. Try again.',
}

/** SQLSTATE → what to say. 23001: something refers to the row; 25P02: one of several changes failed. */
const conflicts: Readonly<Record<string, { da: string; en: string }>> = {
  '23001': {
    da: 'Kan ikke slettes, fordi andre oplysninger bygger på det.',
    en: 'Cannot be deleted, because other records need it.',
  },
  '25P02': {
    da: 'Intet blev ændret, fordi én af ændringerne blev afvist.',
    en: 'Nothing was changed, because one of the changes was refused.',
  },
  '40001': tryAgain,
  '40P01': tryAgain,
  '55P03': tryAgain,
}

/** `applicants_team_id_teams_id_fk` → `team` */
function fieldOf({ constraint = '', table = '' }: DatabaseFailure): string {
  const column = constraint.slice(table.length + 1).replace(/_id_.*$/, '')
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) || 'id'
}

function invalid(path: string, message: string, req: Asking): ValidationError {
  const refusal = new ValidationError(
    { errors: [{ path, message }], ...(isRequest(req) ? { req } : {}) },
    req?.t,
  )
  // Of several changes at once only this is told, and Payload's own sentence is a field's name.
  refusal.message = message
  return refusal
}

function inLanguage(req: Asking, said: { readonly da: string; readonly en: string }): string {
  return req?.i18n?.language === 'en' ? said.en : said.da
}

function isRequest(req: Asking): req is PayloadRequest {
  return req?.payload !== undefined
}
