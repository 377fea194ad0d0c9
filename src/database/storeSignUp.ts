import type { PayloadRequest } from 'payload'
import { livingStatuses } from '@/domain/applicants'
import type { MessageMedium } from '@/domain/choices/messages'
import type { Locale } from '@/domain/locales'
import type { SignUpAnswers, SignUpSource } from '@/domain/signUp'
import { inWords } from './constraintWords'
import { databaseFailure } from './failure'
import { ask, type Prepared } from './prepared'
import { together } from './together'

export type NewSignUp = Readonly<{
  /** As she gave them, with what they were given under. */
  answers: SignUpAnswers &
    Readonly<{ source: SignUpSource; locale: Locale; consentTextVersion: string }>
  /** Whether they seem to come from a program: then they wait for staff and make nobody's record. */
  automatic: boolean
  poster: string | null
  code: string
  idempotencyKey: string
  contentHash: string
  now: Date
  author: Readonly<{ door: string; actor?: string; actorRole?: string }>
  /** The message with the code; null where there is nowhere to send it. */
  receipt: Readonly<{
    medium: MessageMedium
    recipient: string
    body: string
    nextTryAt: Date
    atNight: boolean
  }> | null
}>

/**
 * Stores a sign-up with all that belongs to it, in one statement and so in one transaction. A
 * stranger gets a record in the team that is recruiting, her consent and their lines in the log. Of a
 * woman whose telephone is known (the oldest record of those whose way has not ended), and of what
 * seems automatic, the answers wait for staff. The poster is counted, and the receipt queued.
 * @returns false, with nothing stored, where another sign-up stored the same key, telephone or code
 *   in this moment, or the known record went: whoever tries again finds what is there now
 * @throws APIError in words where PostgreSQL refuses a value
 */
export async function storeSignUp(given: NewSignUp, req: PayloadRequest): Promise<boolean> {
  try {
    const isStored = await storedWithOthers(given, req)
    if (!isStored) await storeAll([given], req)
    return true
  } catch (error) {
    if (metAnother.has(databaseFailure(error)?.code)) return false
    throw inWords(error, req)
  }
}

/** SQLSTATE of a broken unique index, and of a reference to a row that is gone. */
const metAnother: ReadonlySet<string | undefined> = new Set(['23505', '23503'])

/**
 * Many at once cost little more than one. What is wrong with one of them keeps all from being stored:
 * then each is stored by itself, and only that one is told.
 */
const storedWithOthers = together(async (all: readonly NewSignUp[], req) => {
  try {
    await storeAll(all, req)
    return all.map(() => true)
  } catch (error) {
    if (all.length === 1) throw error
    return all.map(() => false)
  }
})

async function storeAll(all: readonly NewSignUp[], req: Pick<PayloadRequest, 'payload'>) {
  const sent = all.map(({ answers, author, receipt, ...one }) => ({
    ...answers,
    ...one,
    ...author,
    ...receipt,
    answers,
  }))
  await ask(statement, [JSON.stringify(sent), livingStatuses], req)
}

/**
 * What Payload would write, column for column: `tests/api/signUpRows.test.ts` compares them. Of the
 * applicants' hooks only the line in the log is due to a woman who applies: she takes no seat, has no
 * interview and no offer, is no step further than before, and her telephone is in its one form.
 */
const statement: Prepared = {
  name: 'sign-ups',
  text: `
WITH sent AS MATERIALIZED (
  SELECT
    one.*, gen_random_uuid() AS own, gen_random_uuid() AS consent,
    (SELECT id FROM applicants
      WHERE applicants.telephone = one.telephone AND status::text = ANY ($2)
      ORDER BY created_at, id LIMIT 1) AS known
  FROM json_to_recordset($1) AS one (
    name text, telephone text, "reachThrough" boolean, email text, languages text[],
    interpreter boolean, area text, availability text[], note text, source text, locale text,
    "consentTextVersion" text, automatic boolean, poster text, code text, "idempotencyKey" text,
    "contentHash" text, now timestamptz, door text, actor text, "actorRole" text, medium text,
    recipient text, body text, "nextTryAt" timestamptz, "atNight" boolean, answers jsonb)
), new AS (
  SELECT * FROM sent WHERE known IS NULL AND NOT automatic
), led AS (
  UPDATE posters SET sign_ups = sign_ups + those.number
  FROM (
    SELECT poster, count(*) AS number FROM sent WHERE NOT automatic GROUP BY poster
  ) AS those
  WHERE code = those.poster
  RETURNING code, CASE WHEN activity_id IS NULL THEN 'poster' ELSE 'meeting' END AS source
), her AS (
  INSERT INTO applicants (
    id, name, telephone, email, reach_through, interpreter, area, locale, note, team_id,
    status, status_changed_at, source, poster_code, created_at, updated_at)
  SELECT
    own, name, telephone, email, "reachThrough", interpreter,
    area::enum_applicants_area, locale::enum_applicants_locale, note,
    (SELECT id FROM teams WHERE status = 'recruiting' ORDER BY created_at DESC LIMIT 1),
    'applied', now,
    coalesce(CASE WHEN new.source = 'form' THEN led.source END, new.source)::enum_applicants_source,
    led.code, now, now
  FROM new LEFT JOIN led ON led.code = new.poster
), spoken AS (
  INSERT INTO applicants_languages ("order", parent_id, value)
  SELECT place, own, value::enum_applicants_languages
  FROM new, unnest(languages) WITH ORDINALITY AS each (value, place)
), free AS (
  INSERT INTO applicants_availability ("order", parent_id, value)
  SELECT place, own, value::enum_applicants_availability
  FROM new, unnest(availability) WITH ORDINALITY AS each (value, place)
), consents AS (
  INSERT INTO consents (
    id, applicant_id, purpose, text_version, language, method, given_at, created_at, updated_at)
  SELECT
    consent, own, 'contact', "consentTextVersion", locale::enum_consents_language, 'ticked',
    now, now, now
  FROM new
), log AS (
  INSERT INTO audit_events (
    at, actor, actor_role, door, action, subject, document, person, reason)
  SELECT now, actor, "actorRole", door, 'create', subject, document, own, reason
  FROM new, LATERAL (
    VALUES ('applicants', own, '→ applied'), ('consents', consent, NULL)
  ) AS line (subject, document, reason)
), receipt AS (
  INSERT INTO messages (
    applicant_id, purpose, medium, language, recipient, body, state, key, next_try_at, at_night,
    created_at, updated_at)
  SELECT
    coalesce(known, own), 'signUpReceipt', medium::enum_messages_medium,
    locale::enum_messages_language, recipient, body, 'queued', 'receipt ' || code, "nextTryAt",
    "atNight", now, now
  FROM sent WHERE recipient IS NOT NULL AND (known IS NOT NULL OR NOT automatic)
)
INSERT INTO sign_ups (
  code, state, applicant_id, answers, locale, idempotency_key, content_hash, created_at, updated_at)
SELECT
  code, (CASE WHEN isNew THEN 'created' ELSE 'pending' END)::enum_sign_ups_state,
  CASE WHEN isNew THEN own ELSE known END, CASE WHEN isNew THEN NULL ELSE answers END,
  locale::enum_sign_ups_locale, "idempotencyKey", "contentHash", now, now
FROM sent, LATERAL (SELECT known IS NULL AND NOT automatic AS isNew) AS one`,
}
