import type { PayeeKind } from '@/domain/choices/money'

export type Spent = {
  /** Key of the budget line. */
  readonly line: string
  /** Øre. */
  readonly amount: number
  readonly daysAgo: number
  readonly payeeKind: PayeeKind
  readonly purpose: string
  /** How it was decided; without, it waits. */
  readonly decided?: 'approved' | 'paid' | 'returned' | 'rejected'
  /** Approved first and then taken back by a counter-entry. */
  readonly voided?: true
  /** Not even submitted. */
  readonly draft?: true
}

export const expenses: readonly Spent[] = [
  {
    line: 'guestTeachers',
    amount: 250_000,
    daysAgo: 5,
    payeeKind: 'guestTeacher',
    purpose: 'Demo: honorar, krop og bevægelse',
    decided: 'approved',
  },
  {
    line: 'otherTeachers',
    amount: 24_900,
    daysAgo: 26,
    payeeKind: 'teacher',
    purpose: 'Demo: blomster til en underviser',
    decided: 'paid',
  },
  {
    line: 'materials',
    amount: 124_350,
    daysAgo: 50,
    payeeKind: 'shop',
    purpose: 'Demo: mapper, kopier og kaffe',
    decided: 'paid',
  },
  {
    line: 'materials',
    amount: 48_000,
    daysAgo: 12,
    payeeKind: 'caterer',
    purpose: 'Demo: mad til tredje aften',
    decided: 'approved',
    voided: true,
  },
  {
    line: 'materials',
    amount: 38_225,
    daysAgo: 3,
    payeeKind: 'shop',
    purpose: 'Demo: frugt og te',
  },
  {
    line: 'meetings',
    amount: 64_000,
    daysAgo: 80,
    payeeKind: 'caterer',
    purpose: 'Demo: informationsmøde',
    decided: 'paid',
  },
  {
    line: 'meetings',
    amount: 99_500,
    daysAgo: 20,
    payeeKind: 'venue',
    purpose: 'Demo: leje af et større lokale',
    decided: 'rejected',
  },
  {
    line: 'closing',
    amount: 15_000,
    daysAgo: 8,
    payeeKind: 'shop',
    purpose: 'Demo: papir til diplomer',
    decided: 'returned',
  },
  {
    line: 'closing',
    amount: 30_000,
    daysAgo: 1,
    payeeKind: 'shop',
    purpose: 'Demo: pynt til festen',
    draft: true,
  },
  {
    line: 'projectLeader',
    amount: 800_000,
    daysAgo: 30,
    payeeKind: 'projectLeader',
    purpose: 'Demo: løn, første del',
    decided: 'paid',
  },
]
