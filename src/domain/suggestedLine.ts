import type { LinePurpose, PayeeKind } from './choices/money'

/** What an expense says of itself before it has a line. */
export type Described = Readonly<{
  payeeKind: PayeeKind | null
  purpose: string
  /** Whether it belongs to an evening of the course. */
  isOfSession: boolean
}>

/** What kind of line pays such an expense, as far as that can be told; she who writes it decides. */
export function suggestedLine({ payeeKind, purpose, isOfSession }: Described): LinePurpose | null {
  const byPayee = payeeKind === null ? undefined : paidBy[payeeKind]
  if (byPayee !== undefined) return byPayee
  const said = purpose.toLocaleLowerCase('da')
  const [, byWord] = words.find(([beginnings]) => beginnings.test(said)) ?? []
  if (byWord !== undefined && byWord !== 'meetings') return byWord
  const isFood = byWord === 'meetings' || payeeKind === 'caterer'
  if (isOfSession) return 'materials'
  return isFood ? 'meetings' : null
}

const paidBy: Partial<Record<PayeeKind, LinePurpose>> = {
  guestTeacher: 'guestTeachers',
  teacher: 'otherTeachers',
  projectLeader: 'projectLeader',
}

/**
 * Beginnings of words, so that “opgaver” is no “gave”. The first that is found counts; food is catering
 * of an evening where there is one.
 */
const words: readonly (readonly [RegExp, LinePurpose])[] = [
  [/(?<!\p{L})(diplom|afslutning|fest)/u, 'closing'],
  [/(?<!\p{L})(honorar|foredrag)/u, 'guestTeachers'],
  [/(?<!\p{L})(gave|værtsgave|transport|kørsel|taxa|togbillet)/u, 'otherTeachers'],
  [/(?<!\p{L})(materiale|undervisningsmateriale|kopi|papir|bog|bøger|print|mappe)/u, 'materials'],
  [/(?<!\p{L})(kaffe|kage|mad(?!ras)|frugt|forplejning|brød|sodavand)/u, 'meetings'],
]
