import type { Label } from '@/domain/labels/label'
import { statusLabel, type Stepped, type Target } from './lifecycles'

/** What a person does when she takes a step, by collection and the status it leads to. */
const actionWords = {
  applicants: {
    applied: { da: 'Notér, at hun har søgt', en: 'Note that she applied' },
    interviewPlanned: { da: 'Planlæg samtale', en: 'Plan the interview' },
    interviewed: { da: 'Samtalen er holdt', en: 'The interview was held' },
    admitted: { da: 'Optag på holdet', en: 'Admit to the team' },
    waiting: { da: 'Sæt på venteliste', en: 'Put on the waiting list' },
    offered: { da: 'Tilbyd en plads', en: 'Offer a seat' },
    declined: { da: 'Giv afslag', en: 'Decline' },
    attending: { da: 'Er begyndt på kurset', en: 'Has started the course' },
    passed: { da: 'Har bestået', en: 'Has passed' },
    notYetPassed: { da: 'Har ikke bestået endnu', en: 'Has not passed yet' },
    droppedOut: { da: 'Er stoppet på kurset', en: 'Dropped out' },
    graduated: { da: 'Udsted diplom', en: 'Issue the diploma' },
    active: { da: 'Er aktiv bydelsmor', en: 'Is an active Bydelsmor' },
    paused: { da: 'Holder pause', en: 'Takes a break' },
    left: { da: 'Er stoppet som bydelsmor', en: 'Left the corps' },
    withdrawn: { da: 'Har trukket sig', en: 'Has withdrawn' },
  },
  'call-backs': {
    called: { da: 'Jeg har ringet', en: 'I have called' },
    closed: { da: 'Afslut', en: 'Close' },
    open: { da: 'Hun tog den ikke: prøv igen', en: 'No answer: try again' },
  },
  teams: {
    recruiting: { da: 'Åbn for tilmelding', en: 'Open for sign-up' },
    running: { da: 'Start holdet', en: 'Start the team' },
    completed: { da: 'Afslut holdet', en: 'Complete the team' },
    archived: { da: 'Arkivér', en: 'Archive' },
  },
  sessions: {
    planned: { da: 'Tilbage til planlagt', en: 'Back to planned' },
    teacherAsked: { da: 'Underviser er spurgt', en: 'A teacher was asked' },
    confirmed: { da: 'Bekræft', en: 'Confirm' },
    held: { da: 'Afslut: den er afholdt', en: 'Finish: it was held' },
    locked: { da: 'Lås fremmødet', en: 'Lock attendance' },
    cancelled: { da: 'Aflys', en: 'Cancel' },
    rescheduled: { da: 'Flyt til ny dag', en: 'Move to a new day' },
  },
  agreements: {
    asked: { da: 'Underviseren er spurgt', en: 'The teacher was asked' },
    confirmed: { da: 'Har sagt ja', en: 'Said yes' },
    declined: { da: 'Har sagt nej', en: 'Said no' },
    cancelled: { da: 'Aflys aftalen', en: 'Cancel the agreement' },
  },
  expenses: {
    submitted: { da: 'Indsend', en: 'Submit' },
    approved: { da: 'Godkend', en: 'Approve' },
    returned: { da: 'Send tilbage', en: 'Return' },
    rejected: { da: 'Afvis', en: 'Reject' },
    paid: { da: 'Er betalt', en: 'Was paid' },
    reported: { da: 'Tag med i regnskabet', en: 'Put in the account' },
    voided: { da: 'Annullér ved modpost', en: 'Void by counter-entry' },
  },
  reallocations: {
    granted: { da: 'Kommunen har sagt ja', en: 'The municipality said yes' },
    refused: { da: 'Kommunen har sagt nej', en: 'The municipality said no' },
  },
  activities: {
    planned: { da: 'Gør den til en plan', en: 'Make it a plan' },
    announced: { da: 'Vis på hjemmesiden', en: 'Announce on the site' },
    held: { da: 'Er afholdt', en: 'Was held' },
    cancelled: { da: 'Aflys', en: 'Cancel' },
  },
  stories: {
    awaitingConsent: { da: 'Klar: hent samtykke', en: 'Ready: get consent' },
    approved: { da: 'Godkend', en: 'Approve' },
    scheduled: { da: 'Planlæg udgivelse', en: 'Schedule' },
    published: { da: 'Udgiv', en: 'Publish' },
    draft: { da: 'Tilbage til kladde', en: 'Back to draft' },
    withdrawn: { da: 'Træk tilbage', en: 'Withdraw' },
  },
} as const satisfies { readonly [C in Stepped]: Record<Target<C>, Label> }

/** The words on the button that leads to the status. */
export function actionWord(collection: Stepped, target: string): Label {
  const words: Readonly<Record<string, Label>> = actionWords[collection]
  return words[target] ?? statusLabel(collection, target)
}
