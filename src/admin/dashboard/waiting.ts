import type { Predicate } from '@/access/predicates'
import { isLeader, isProgrammeStaff, isStaff } from '@/access/predicates'
import type { Viewer } from '@/access/viewer'
import { teacherDays } from '@/domain/agreements'
import type { Label } from '@/domain/labels/label'
import { lockAfterDays } from '@/domain/sessionLock'
import type { Config } from '@/generated/payload-types'
import type { Condition } from './condition'

export type Waiting = Readonly<{
  key: string
  label: Label
  collection: keyof Config['collections']
  conditions: readonly Condition[]
  /** Where something is done about it, if that is not its list. */
  address?: string
}>

/** The questions that staff ask each morning, for those who can do something about the answers. */
export function waitingFor(viewer: Viewer, now: Date): readonly Waiting[] {
  if (viewer === null) return []
  return [
    ...recruiting(now),
    ...writing(),
    ...teaching(now),
    ...money(viewer.id),
    ...publishing(now),
  ]
    .filter(({ who }) => who(viewer))
    .map(({ who: _, ...waiting }) => waiting)
}

type Asked = Waiting & { readonly who: Predicate }

const consentDays = 30

function recruiting(now: Date): Asked[] {
  const collection = 'applicants'
  const who = isProgrammeStaff
  return [
    {
      key: 'interested',
      who,
      collection,
      label: { da: 'Har vist interesse: ring op', en: 'Showed interest: call them' },
      conditions: [is('status', 'interested')],
    },
    {
      key: 'applied',
      who,
      collection,
      label: { da: 'Har søgt: aftal samtale', en: 'Applied: plan the interview' },
      conditions: [is('status', 'applied')],
      address: '/admin/samtaler',
    },
    {
      key: 'pending',
      who,
      collection: 'sign-ups',
      label: {
        da: 'Tilmeldinger, der venter: se svarene',
        en: 'Sign-ups that wait: look at the answers',
      },
      conditions: [is('state', 'pending')],
    },
    {
      key: 'callBacks',
      who,
      collection: 'call-backs',
      label: { da: 'Vil tale med en bydelsmor: ring op', en: 'Want to talk: call them' },
      conditions: [is('status', 'open')],
    },
    {
      key: 'erasures',
      who,
      collection,
      label: { da: 'Har bedt om at blive slettet', en: 'Asked to be erased' },
      conditions: [{ field: 'erasureAskedAt', operator: 'exists', value: true }],
    },
    {
      key: 'interviewed',
      who,
      collection,
      label: { da: 'Har været til samtale: giv svar', en: 'Were interviewed: decide' },
      conditions: [is('status', 'interviewed')],
    },
    {
      key: 'interviewOver',
      who,
      collection,
      label: {
        da: 'Samtaler, der skulle være holdt: skriv til',
        en: 'Interviews that should be over: note them',
      },
      conditions: [is('status', 'interviewPlanned'), before('interviewAt', now)],
    },
    {
      key: 'offerOver',
      who,
      collection,
      label: { da: 'Tilbud om plads, der er udløbet', en: 'Offers of a seat that expired' },
      conditions: [is('status', 'offered'), before('offerExpiresAt', now)],
    },
  ]
}

/** What did not get to her, or of which nobody knows whether it did; and who waits for a word. */
function writing(): Asked[] {
  return [
    {
      key: 'messagesFailed',
      who: isProgrammeStaff,
      collection: 'messages',
      label: {
        da: 'Beskeder, der ikke er nået frem',
        en: 'Messages that did not arrive',
      },
      conditions: [among('state', ['failed', 'unknown'])],
    },
    {
      key: 'funderQuestions',
      who: isProgrammeStaff,
      collection: 'questions',
      label: {
        da: 'Spørgsmål fra kommunen: svar',
        en: 'Questions from the municipality: answer',
      },
      conditions: [{ field: 'answeredAt', operator: 'exists', value: false }],
    },
  ]
}

function teaching(now: Date): Asked[] {
  return [
    {
      key: 'withoutTeacher',
      who: isProgrammeStaff,
      collection: 'sessions',
      address: '/admin/undervisere-tavle',
      label: {
        da: `Mødegange inden for ${teacherDays} dage uden bekræftet underviser`,
        en: `Sessions within ${teacherDays} days without a confirmed teacher`,
      },
      conditions: [
        among('status', ['planned', 'teacherAsked', 'rescheduled']),
        from('startsAt', now),
        before('startsAt', later(now, teacherDays)),
      ],
    },
    {
      key: 'unfinished',
      who: isProgrammeStaff,
      collection: 'sessions',
      label: { da: 'Mødegange, der skal afsluttes', en: 'Sessions to finish' },
      conditions: [
        among('status', ['planned', 'teacherAsked', 'confirmed', 'rescheduled']),
        before('endsAt', now),
      ],
    },
    {
      key: 'notLocked',
      who: isProgrammeStaff,
      collection: 'sessions',
      label: {
        da: 'Mødegange, der ikke kunne låses: sæt de sidste kryds',
        en: 'Sessions that could not be locked: set the last marks',
      },
      // The night after the lock was due has tried.
      conditions: [is('status', 'held'), before('heldAt', later(now, -lockAfterDays - 1))],
    },
  ]
}

function money(viewerId: string): Asked[] {
  return [
    {
      key: 'toApprove',
      who: isLeader,
      collection: 'expenses',
      label: { da: 'Udgifter, du skal svare på', en: 'Expenses for you to decide' },
      conditions: [
        is('status', 'submitted'),
        { field: 'submittedBy', operator: 'not_equals', value: viewerId },
      ],
    },
    {
      key: 'toPay',
      who: isLeader,
      collection: 'expenses',
      label: { da: 'Godkendte udgifter, der ikke er betalt', en: 'Approved expenses not yet paid' },
      // A counter-entry takes away and is never paid.
      conditions: [is('status', 'approved'), { field: 'voids', operator: 'exists', value: false }],
    },
    {
      key: 'returned',
      who: isProgrammeStaff,
      collection: 'expenses',
      label: { da: 'Udgifter, du har fået tilbage', en: 'Expenses returned to you' },
      conditions: [is('status', 'returned'), is('enteredBy', viewerId)],
    },
    {
      key: 'drafts',
      who: isProgrammeStaff,
      collection: 'expenses',
      label: {
        da: 'Dine udgifter, der ikke er sendt ind',
        en: 'Your expenses that are not sent in',
      },
      conditions: [is('status', 'draft'), is('enteredBy', viewerId)],
    },
  ]
}

function publishing(now: Date): Asked[] {
  return [
    {
      key: 'storiesWaiting',
      who: isStaff,
      collection: 'stories',
      label: {
        da: 'Historier, der venter på samtykke og godkendelse',
        en: 'Stories waiting for consent and approval',
      },
      conditions: [is('status', 'awaitingConsent')],
    },
    {
      key: 'storyDrafts',
      who: (viewer) => viewer?.role === 'editor',
      collection: 'stories',
      label: { da: 'Kladder til historier', en: 'Drafts of stories' },
      conditions: [is('status', 'draft')],
    },
    {
      key: 'failed',
      who: isStaff,
      collection: 'publications',
      label: { da: 'Udgivelser, der ikke lykkedes', en: 'Publications that failed' },
      conditions: [is('state', 'failed')],
    },
    {
      key: 'removing',
      who: isStaff,
      collection: 'publications',
      label: { da: 'Opslag, der skal fjernes', en: 'Posts to be removed' },
      conditions: [is('state', 'removing')],
    },
    {
      key: 'overdue',
      who: isProgrammeStaff,
      collection: 'stories',
      label: {
        da: 'Historier, der skulle have været udgivet: se, hvad der mangler',
        en: 'Stories that should have been published: see what is missing',
      },
      conditions: [is('status', 'scheduled'), before('scheduledFor', now)],
    },
    {
      key: 'consents',
      who: isProgrammeStaff,
      collection: 'consents',
      label: {
        da: `Samtykker, der udløber inden for ${consentDays} dage`,
        en: `Consents that expire within ${consentDays} days`,
      },
      conditions: [
        from('expiresAt', now),
        before('expiresAt', later(now, consentDays)),
        { field: 'withdrawnAt', operator: 'exists', value: false },
      ],
    },
    {
      key: 'activities',
      who: (viewer) => isStaff(viewer),
      collection: 'activities',
      label: {
        da: 'Aktiviteter, der er slut: skriv, hvordan det gik',
        en: 'Activities that are over: say how they went',
      },
      conditions: [among('status', ['planned', 'announced']), before('startsAt', now)],
    },
  ]
}

const is = (field: string, value: string): Condition => ({ field, operator: 'equals', value })
const among = (field: string, value: readonly string[]): Condition => ({
  field,
  operator: 'in',
  value,
})
const before = (field: string, at: Date): Condition => ({
  field,
  operator: 'less_than',
  value: at.toISOString(),
})
const from = (field: string, at: Date): Condition => ({
  field,
  operator: 'greater_than_equal',
  value: at.toISOString(),
})
const later = (now: Date, days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
