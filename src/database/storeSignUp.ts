import type { PayloadRequest } from 'payload'
import { livingStatuses } from '@/domain/applicants'
import type { MessageMedium } from '@/domain/choices/messages'
import type { Locale } from '@/domain/locales'
import type { SignUpAnswers, SignUpSource } from '@/domain/signUp'
import { inWords } from './constraintWords'
import { databaseFailure } from './failure'
import { ask, withNames } from './prepared'

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
  const told = JSON.stringify(answers)
  const all = { ...answers, ...sent, ...author, ...receipt, answers: told, living: livingStatuses }
  try {
    await ask(statement, statement.valuesOf(all), req)
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
const statement = withNames(
  'sign-up',
  `
WITH known AS (
  SELECT id FROM applicants
  WHERE telephone = $telephone AND status::text = ANY ($living)
  ORDER BY created_at, id LIMIT 1
), led AS (
  UPDATE posters SET sign_ups = sign_ups + 1 WHERE code = $poster AND NOT $automatic::boolean
  RETURNING code, CASE WHEN activity_id IS NULL THEN 'poster' ELSE 'meeting' END AS source
), her AS (
  INSERT INTO applicants (
    name, telephone, email, reach_through, interpreter, area, locale, note, team_id,
    status, status_changed_at, source, poster_code, created_at, updated_at)
  SELECT
    $name, $telephone, $email, $reachThrough::boolean, $interpreter::boolean,
    $area::enum_applicants_area, $locale::text::enum_applicants_locale, $note,
    (SELECT id FROM teams WHERE status = 'recruiting' ORDER BY created_at DESC LIMIT 1),
    'applied', $now::timestamptz,
    coalesce(
      (SELECT source FROM led WHERE $source::text = 'form'), $source)::enum_applicants_source,
    (SELECT code FROM led), $now, $now
  WHERE NOT $automatic AND NOT EXISTS (SELECT FROM known)
  RETURNING id
), spoken AS (
  INSERT INTO applicants_languages ("order", parent_id, value)
  SELECT place, her.id, value::enum_applicants_languages
  FROM her, unnest($languages::text[]) WITH ORDINALITY AS each (value, place)
), free AS (
  INSERT INTO applicants_availability ("order", parent_id, value)
  SELECT place, her.id, value::enum_applicants_availability
  FROM her, unnest($availability::text[]) WITH ORDINALITY AS each (value, place)
), consent AS (
  INSERT INTO consents (
    applicant_id, purpose, text_version, language, method, given_at, created_at, updated_at)
  SELECT
    id, 'contact', $consentTextVersion, $locale::text::enum_consents_language, 'ticked',
    $now, $now, $now
  FROM her
  RETURNING id, applicant_id
), log AS (
  INSERT INTO audit_events (
    at, actor, actor_role, door, action, subject, document, person, reason)
  SELECT $now, $actor, $actorRole, $door, 'create', subject, document, person, reason
  FROM (
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
    id, 'signUpReceipt', $medium::enum_messages_medium, $locale::text::enum_messages_language,
    $recipient::text, $body, 'queued', 'receipt ' || $code, $nextTryAt::timestamptz, $atNight::boolean,
    $now, $now
  FROM reader WHERE $recipient::text IS NOT NULL
)
INSERT INTO sign_ups (
  code, state, applicant_id, answers, locale, idempotency_key, content_hash, created_at, updated_at)
SELECT
  $code, CASE WHEN isNew THEN 'created' ELSE 'pending' END::enum_sign_ups_state,
  (SELECT id FROM reader), CASE WHEN isNew THEN NULL ELSE $answers::jsonb END,
  $locale::text::enum_sign_ups_locale, $idempotencyKey, $contentHash, $now, $now
FROM (SELECT EXISTS (SELECT FROM her) AS isNew) AS one`,
)
