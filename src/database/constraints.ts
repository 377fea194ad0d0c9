import { at, type ConstraintWords } from './constraintSentence'
import { moneyConstraints } from './moneyConstraints'

/** Every named constraint of `src/migrations`; `tests/database` holds this list against the database. */
export const constraints: Readonly<Record<string, ConstraintWords>> = {
  applicants_team_full: at(
    'team',
    'Holdet er fuldt. Sæt hende på venteliste, eller bed projektlederen om en ekstra plads.',
    'The team is full. Put her on the waiting list, or ask the project leader for an extra seat.',
  ),
  applicants_one_living_telephone: at(
    'telephone',
    'Der er allerede en ansøger med det telefonnummer på holdet.',
    'There is already an applicant with that telephone on the team.',
  ),
  applicants_telephone_e164: at(
    'telephone',
    'Telefonnummeret er ikke gyldigt. Skriv 8 cifre, for eksempel 20 00 00 01.',
    'The telephone number is not valid. Write 8 digits, for example 20 00 00 01.',
  ),
  teams_capacity_whole: at(
    'capacity',
    'Antal pladser skal være et helt tal over 0.',
    'Seats must be a whole number above 0.',
  ),
  teams_minimum_fits: at(
    'capacity',
    'Mindst antal kan ikke være større end antal pladser.',
    'The minimum cannot exceed the seats.',
  ),
  teams_extra_seat_reason: at(
    'extraSeatReason',
    'Skriv, hvorfor holdet får en ekstra plads.',
    'Write why the team gets an extra seat.',
  ),
  teams_capacity_taken: at(
    'capacity',
    'Der er allerede optaget flere end det antal pladser.',
    'More than that many are admitted already.',
  ),
  teams_plan_module_once: at(
    'plan',
    'Et modul kan kun stå én gang i planen.',
    'A module can stand in the plan only once.',
  ),
  sessions_end_after_start: at(
    'endsAt',
    'Mødegangen skal slutte, efter at den er begyndt.',
    'The session must end after it starts.',
  ),
  sessions_team_no_overlap: at(
    'startsAt',
    'Holdet har allerede en mødegang på det tidspunkt.',
    'The team already has a session at that time.',
  ),
  sessions_module_once: at(
    'module',
    'Modulet har allerede en mødegang på holdet. Vælg "indhentning", hvis det er en ekstra.',
    'The team already has a session for that module. Choose "catch-up" if this is an extra one.',
  ),
  attendance_one_mark: at(
    'applicant',
    'Hun er allerede markeret på den mødegang. Ret den markering, der er.',
    'She is already marked at that session. Change that mark instead.',
  ),
  agreements_teacher_no_overlap: at(
    'teacher',
    'Underviseren har allerede en aftale på det tidspunkt.',
    'The teacher already has an agreement at that time.',
  ),
  diplomas_one_valid: at(
    'applicant',
    'Hun har allerede et gyldigt diplom. Træk det tilbage, før der laves et nyt.',
    'She already has a valid diploma. Revoke it before making a new one.',
  ),
  diplomas_reissued_once: at(
    'reissueOf',
    'Diplomet er allerede erstattet af et nyt.',
    'The diploma has already been replaced by a new one.',
  ),
  teams_copied_once: at(
    'copyOf',
    'Det næste hold er allerede lavet ud fra dette.',
    'The next team has already been made from this one.',
  ),
  follow_ups_once: at(
    'mark',
    'Holdet har allerede en optælling for det tidspunkt.',
    'The team already has a tally for that mark.',
  ),
  consents_medium_fits: at(
    'medium',
    'Et samtykke til en historie siger, hvad hun vises i. De andre siger det af sig selv.',
    'Consent for a story says in what she is shown. The others say so by themselves.',
  ),
  ...moneyConstraints,
  call_backs_telephone_e164: at(
    'telephone',
    'Telefonnummeret er ikke gyldigt. Skriv 8 cifre, for eksempel 20 00 00 01.',
    'The telephone number is not valid. Write 8 digits, for example 20 00 00 01.',
  ),
  call_backs_one_open: at(
    'status',
    'Nummeret venter allerede på et opkald. Afslut det andet ønske først.',
    'That number waits for a call already. Close the other wish first.',
  ),
  recordings_once: at(
    'page',
    'Der er allerede en oplæsning af den side på det sprog. Skift filen i den.',
    'There is already a recording of that page in that language. Change its file.',
  ),
  text_readings_once: at(
    'fingerprint',
    'Teksten er allerede læst på det sprog.',
    'The text has already been read in that language.',
  ),
  visits_once: at('page', 'Den side er allerede talt den dag.', 'That page is already counted.'),
  private_links_hash_only: at(
    'tokenHash',
    'Kun et aftryk af linket kan gemmes.',
    'Only a hash of the link can be stored.',
  ),
  private_links_one_holder: at(
    'applicant',
    'Et privat link er til netop én.',
    'A private link is for exactly one.',
  ),
  private_links_purpose_fits: at(
    'purpose',
    'Den slags link kan hun eller han ikke få.',
    'That kind of link is not for this person.',
  ),
  private_links_one_live: at(
    'purpose',
    'Der er allerede et link, der gælder. Lav et nyt, så lukkes det gamle.',
    'There is a link already. Make a new one, and the old one closes.',
  ),
  private_links_of_living: at(
    'applicant',
    'Hun er stoppet, eller aftalen er faldet bort. Derfor kan der ikke laves et link.',
    'She has left, or the agreement fell away. So no link can be made.',
  ),
  publications_recipient_of_newspaper: at(
    'recipient',
    'Kun til avisen kan en historie sendes.',
    'Only to the newspaper can a story be sent.',
  ),
  activity_helpers_once: at(
    'applicant',
    'Hun er allerede sat på den aktivitet.',
    'She is already put on that activity.',
  ),
  activity_helpers_of_active: at(
    'applicant',
    'Kun aktive bydelsmødre kan sættes på som hjælpere.',
    'Only active Bydelsmødre can be put on as helpers.',
  ),
  evening_answers_once: at(
    'applicant',
    'Hun har allerede svaret for den aften. Ret det svar, der er.',
    'She has answered for that evening already. Change that answer instead.',
  ),
  agreements_fee_oere: at(
    'fee',
    'Beløbet skal være i hele øre og ikke under 0.',
    'The amount must be in whole øre and not below 0.',
  ),
  teachers_usual_fee_oere: at(
    'usualFee',
    'Beløbet skal være i hele øre og ikke under 0.',
    'The amount must be in whole øre and not below 0.',
  ),
  expenses_agreement_once: at(
    'fromAgreement',
    'Aftalen er allerede blevet til en udgift.',
    'The agreement has become an expense already.',
  ),
  publications_once: at(
    'channel',
    'Historien står allerede på den kanal.',
    'The story already stands on that channel.',
  ),
  messages_one_reader: at(
    'applicant',
    'En besked går til én: en ansøger eller en underviser.',
    'A message goes to one: an applicant or a teacher.',
  ),
  users_key_of_municipality: at(
    'role',
    'Kun kommunens konto kan have en nøgle.',
    'Only the municipality’s account can have a key.',
  ),
  sign_ins_steps: at(
    'steps',
    'Et login har et eller to trin, og er helt efter det andet.',
    'A log-in has one step or two, and is whole after the second.',
  ),
  recovery_codes_once: at(
    'codeHash',
    'En nødkode findes kun én gang.',
    'A recovery code is there only once.',
  ),
  password_links_hash_only: at(
    'tokenHash',
    'Kun et aftryk af linket kan gemmes.',
    'Only a hash of the link can be stored.',
  ),
  password_letters_once: at(
    'email',
    'Der venter allerede et brev til den adresse.',
    'A letter to that address waits already.',
  ),
  audit_events_visit_once: at(
    'at',
    'Besøget er allerede skrevet ned den dag.',
    'The visit is already written down that day.',
  ),
  audit_events_append_only: at('at', 'Loggen kan ikke ændres.', 'The audit log cannot be changed.'),
}
