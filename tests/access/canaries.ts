import { rows } from '../support/doors'
import { admitted, applicant, make, publishedStory, team } from '../support/factories'

/** A word that stands in every closed text, so that finding it anywhere outside is a leak. */
export const canary = 'kanariefugl'

/**
 * One record of everything that outsiders may read and of what they may not, related to one another
 * as they can be, with the canary in each closed text. Written past the rules where a rule would
 * not have it.
 */
export async function fillWithCanaries(): Promise<void> {
  const [teamId, organisation, module] = await Promise.all([
    team({ status: 'recruiting' }),
    make('organisations'),
    make('modules', { script: canary }),
  ])
  await rows('INSERT INTO teams_plan (_order, _parent_id, id, module_id) VALUES (1, $1, $2, $3)', [
    teamId,
    'plan-1',
    module,
  ])
  const session = await make('sessions', { team: teamId, module, kind: 'regular' })
  const grant = await make('grants', { team: teamId, funder: organisation })
  const expense = await make('expenses', { grant, session })
  await make('receipts', { expense })
  await make('milestones', { team: teamId })
  await make('activities', { organisations: [organisation] })
  await make('indicators')
  await make('promises', { grant, stories: [await make('stories', { title: canary })] })
  await make('questions', { askedBy: canary, answeredBy: canary })
  const told = await publishedStory({
    channels: ['site', 'facebook', 'newspaper', 'print'],
    picture: await make('media'),
    film: await make('films'),
  })
  await publishedStory()
  await make('media', { alt: canary, caption: canary })
  await make('films', { title: canary, transcript: canary })
  await make('teachers', { name: `Lærer ${canary}`, organisation })
  const her = await admitted(teamId, { name: `Navn ${canary}`, note: canary })
  await make('attendance', { session, applicant: her, note: canary })
  await make('consents', { applicant: her, textVersion: canary })
  await make('consents', {
    applicant: her,
    story: told,
    purpose: 'story',
    channel: 'site',
    medium: 'text',
    textVersion: canary,
  })
  await make('call-backs')
  await make('agreements', { session })
  await make('diplomas', { applicant: await applicant({ status: 'active', trainedEarlier: true }) })
  await make('posters', { place: canary })
  await make('messages', { applicant: her, body: canary })
  await applicant({ name: `Navn ${canary}` })
  for (const statement of statements) await rows(statement.replaceAll('$canary', `'${canary}'`))
}

const statements = [
  'UPDATE sessions SET log = $canary, cancel_reason = $canary',
  'UPDATE organisations SET contact_name = $canary, contact_telephone = $canary, contact_email = $canary',
  'UPDATE expenses SET purpose = $canary, payee_name = $canary, no_receipt_reason = $canary, decision_reason = $canary, entered_by = $canary, submitted_by = $canary',
  'UPDATE grants SET report_text = $canary',
  'UPDATE modules_locales SET script = $canary',
  'UPDATE teams SET extra_seat_reason = $canary',
  `UPDATE stories SET facebook_text = $canary, newspaper_lead = $canary, newspaper_text = $canary,
     newspaper_credit = $canary, leaflet_text = $canary, approved_by = $canary,
     public_contacts = $canary`,
  `UPDATE publications SET reference = $canary, photo = $canary, address = $canary,
     recipient = CASE WHEN channel = 'newspaper' THEN $canary END`,
  'UPDATE agreements SET note = $canary',
]
