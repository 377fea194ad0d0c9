import type { PayloadRequest } from 'payload'
import { livingStatuses } from '@/domain/applicants'
import type { MessageMedium } from '@/domain/choices/messages'
import type { Locale } from '@/domain/locales'
import type { SignUpAnswers, SignUpSource } from '@/domain/signUp'
import { inWords } from './constraintWords'
import { databaseFailure } from './failure'
import { ask, type Prepared } from './prepared'

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
  const { answers, author, receipt, ...sent } = given
  const values = [
    JSON.stringify(answers),
    JSON.stringify({ ...sent, ...author, ...receipt }),
    livingStatuses,
  ]
  try {
    await ask(statement, values, req)
    return true
  } catch (error) {
    if (metAnother.has(databaseFailure(error)?.code)) return false
    throw inWords(error, req)
  }
}

/** SQLSTATE of a broken unique index, and of a reference to a row that is gone. */
const metAnother: ReadonlySet<string | undefined> = new Set(['23505', '23503'])

/**
 * What Payload would write, column for column: `tests/api/signUpRows.test.ts` compares them. Of the
 * applicants' hooks only the line in the log is due to a woman who applies: she takes no seat, has no
 * interview and no offer, is no step further than before, and her telephone is in its one form.
 */
const statement: Prepared = {
  name: 'sign-up',
  text: `
WITH said AS (
  SELECT * FROM jsonb_to_record($1::jsonb) AS said (
    name text, telephone text, "reachThrough" boolean, email text,
    languages enum_applicants_languages[], interpreter boolean, area enum_applicants_area,
    availability enum_applicants_availability[], note text, source enum_applicants_source,
    locale text, "consentTextVersion" text)
), sent AS (
  SELECT * FROM jsonb_to_record($2::jsonb) AS sent (
    automatic boolean, poster text, code text, "idempotencyKey" text, "contentHash" text,
    now timestamptz, door text, actor text, "actorRole" text, medium enum_messages_medium,
    recipient text, body text, "nextTryAt" timestamptz, "atNight" boolean)
), known AS (
  SELECT applicants.id FROM applicants JOIN said USING (telephone)
  WHERE applicants.status::text = ANY ($3::text[])
  ORDER BY applicants.created_at, applicants.id LIMIT 1
), led AS (
  UPDATE posters SET sign_ups = sign_ups + 1 FROM sent
  WHERE posters.code = sent.poster AND NOT sent.automatic
  RETURNING posters.code, CASE WHEN activity_id IS NULL THEN 'poster' ELSE 'meeting' END AS source
), her AS (
  INSERT INTO applicants (
    name, telephone, email, reach_through, interpreter, area, locale, note, team_id,
    status, status_changed_at, source, poster_code, created_at, updated_at)
  SELECT
    name, telephone, email, "reachThrough", interpreter, area, locale::enum_applicants_locale, note,
    (SELECT id FROM teams WHERE status = 'recruiting' ORDER BY created_at DESC LIMIT 1),
    'applied', now,
    CASE WHEN said.source = 'form'
      THEN coalesce((SELECT led.source FROM led)::enum_applicants_source, said.source)
      ELSE said.source END,
    (SELECT led.code FROM led), now, now
  FROM said, sent WHERE NOT automatic AND NOT EXISTS (SELECT FROM known)
  RETURNING id
), spoken AS (
  INSERT INTO applicants_languages ("order", parent_id, value)
  SELECT place, her.id, value
  FROM her, said, unnest(languages) WITH ORDINALITY AS each (value, place)
), free AS (
  INSERT INTO applicants_availability ("order", parent_id, value)
  SELECT place, her.id, value
  FROM her, said, unnest(availability) WITH ORDINALITY AS each (value, place)
), consent AS (
  INSERT INTO consents (
    applicant_id, purpose, text_version, language, method, given_at, created_at, updated_at)
  SELECT
    her.id, 'contact', "consentTextVersion", locale::enum_consents_language, 'ticked', now, now, now
  FROM her, said, sent
  RETURNING id, applicant_id
), log AS (
  INSERT INTO audit_events (
    at, actor, actor_role, door, action, subject, document, person, reason)
  SELECT now, actor, "actorRole", door, 'create', subject, document, person, reason
  FROM sent, (
    SELECT 'applicants', id::text, id::text, '→ applied' FROM her
    UNION ALL SELECT 'consents', id::text, applicant_id::text, NULL FROM consent
  ) AS line (subject, document, person, reason)
), reader AS (
  SELECT id FROM known UNION ALL SELECT id FROM her
), receipt AS (
  INSERT INTO messages (
    applicant_id, purpose, medium, language, recipient, body, state, key, next_try_at, at_night,
    created_at, updated_at)
  SELECT
    reader.id, 'signUpReceipt', medium, locale::enum_messages_language, recipient, body, 'queued',
    'receipt ' || code, "nextTryAt", "atNight", now, now
  FROM reader, said, sent WHERE recipient IS NOT NULL
)
INSERT INTO sign_ups (
  code, state, applicant_id, answers, locale, idempotency_key, content_hash, created_at, updated_at)
SELECT
  code, CASE WHEN isNew THEN 'created' ELSE 'pending' END::enum_sign_ups_state,
  (SELECT id FROM reader), CASE WHEN isNew THEN NULL ELSE $1::jsonb END,
  locale::enum_sign_ups_locale, "idempotencyKey", "contentHash", now, now
FROM said, sent, (SELECT EXISTS (SELECT FROM her) AS isNew) AS one`,
}
