import { at, type ConstraintWords } from './constraintSentence'

/** What must hold of grants, their lines and expenses, and of what is handed in. */
export const moneyConstraints: Readonly<Record<string, ConstraintWords>> = {
  grants_granted_oere: at(
    'granted',
    'Beløbet skal være over 0 og i hele øre.',
    'The amount must be above 0, in whole øre.',
  ),
  grants_applied_oere: at(
    'applied',
    'Beløbet skal være over 0 og i hele øre.',
    'The amount must be above 0, in whole øre.',
  ),
  grants_co_funding_oere: at(
    'coFunding',
    'Beløbet skal være i hele øre og ikke under 0.',
    'The amount must be in whole øre and not below 0.',
  ),
  budget_lines_planned_oere: at(
    'planned',
    'Beløbet skal være i hele øre og ikke under 0.',
    'The amount must be in whole øre and not below 0.',
  ),
  budget_lines_reallocated_oere: at(
    'reallocated',
    'Beløbet skal være i hele øre.',
    'The amount must be in whole øre.',
  ),
  budget_lines_add_up: at(
    'planned',
    'Linjerne skal tilsammen give det, der er bevilget.',
    'The lines must add up to what is granted.',
  ),
  budget_lines_moved_by_answer: at(
    'reallocated',
    'Beløbet flyttes med en omfordeling, når kommunen har svaret ja.',
    'The amount is moved by a reallocation, once the municipality has said yes.',
  ),
  budget_lines_grant_stays: at(
    'grant',
    'En linje kan ikke flyttes til et andet tilskud. Lav en ny linje dér.',
    'A line cannot move to another grant. Make a new line there.',
  ),
  grants_handed_in: at(
    'handedInOn',
    'Regnskabet er afleveret og kan ikke ændres.',
    'The account is handed in and cannot change.',
  ),
  grants_settled_first: at(
    'handedInOn',
    'Der er udgifter eller omfordelinger, som ikke er gjort færdige.',
    'There are expenses or reallocations that are not settled.',
  ),
  worked_hours_quarters: at(
    'hours',
    'Skriv timerne i kvarte timer, over 0 og højst 24, for eksempel 1,5.',
    'Write the hours in quarters, above 0 and at most 24, for example 1.5.',
  ),
  reports_once: at(
    'report',
    'Rapporten er afleveret og kan ikke ændres.',
    'The report is handed in and cannot change.',
  ),
  reports_after_account: at(
    'handedInOn',
    'Aflever regnskabet først, så tallene i rapporten ligger fast.',
    'Hand in the account first, so that the report’s sums stand.',
  ),
  reports_append_only: at(
    'report',
    'En rapport, der er afleveret, kan ikke ændres.',
    'A report that was handed in cannot be changed.',
  ),
  reallocations_amount_oere: at(
    'amount',
    'Beløbet skal være over 0 og i hele øre.',
    'The amount must be above 0, in whole øre.',
  ),
  reallocations_two_lines: at(
    'toLine',
    'Vælg to linjer, som ikke er den samme.',
    'Choose two different lines.',
  ),
  reallocations_answer_day: at(
    'answeredOn',
    'Skriv, hvilken dag kommunen svarede.',
    'Write on which day the municipality answered.',
  ),
  reallocations_own_lines: at(
    'fromLine',
    'Begge linjer skal høre til tilskuddet.',
    'Both lines must be of the grant.',
  ),
  grants_report_text_stays: at(
    'reportText',
    'Rapporten er afleveret, og dens tekst kan ikke ændres.',
    'The report is handed in, and its text cannot change.',
  ),
  reallocations_asked_first: at(
    'status',
    'Spørg kommunen først, og skriv svaret bagefter.',
    'Ask the municipality first, and write its answer afterwards.',
  ),
  reallocations_answered_stay: at(
    'status',
    'Kommunen har svaret. Omfordelingen kan ikke ændres.',
    'The municipality has answered. The reallocation cannot change.',
  ),
  reallocations_within_line: at(
    'amount',
    'Linjen har ikke så meget at flytte.',
    'The line has not that much to move.',
  ),
  expenses_amount_oere: at(
    'amount',
    'Beløbet skal være over 0 og i hele øre.',
    'The amount must be above 0, in whole øre.',
  ),
  expenses_four_eyes: at(
    'status',
    'Den, der har indsendt udgiften, kan ikke selv godkende den.',
    'Whoever submitted the expense cannot approve it.',
  ),
  expenses_approved_by_someone: at(
    'status',
    'En godkendt udgift skal være indsendt af én og godkendt af en anden.',
    'An approved expense needs one who submitted and another who approved.',
  ),
  expenses_voucher_once: at(
    'voucherNumber',
    'Bilagsnummeret er brugt.',
    'The voucher number is taken.',
  ),
  expenses_voided_once: at(
    'voids',
    'Udgiften har allerede en modpostering.',
    'The expense already has a counter-entry.',
  ),
  expenses_reported_stay: at(
    'status',
    'Udgiften er med i regnskabet og kan ikke ændres.',
    'The expense stands in the account and cannot change.',
  ),
  expenses_grant_stays: at(
    'grant',
    'Udgiften har fået bilagsnummer og kan ikke flyttes til et andet tilskud.',
    'The expense has a voucher number and cannot move to another grant.',
  ),
  expenses_numbered_stay: at(
    'voucherNumber',
    'Udgiften har fået bilagsnummer og kan ikke slettes. Lav en modpostering.',
    'The expense has a voucher number and cannot be deleted. Make a counter-entry.',
  ),
}
