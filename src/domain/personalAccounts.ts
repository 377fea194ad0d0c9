/** What is kept about whoever logs in: a part of the list in `personalData.ts`. */
export const accountData = [
  {
    kind: 'account',
    collection: 'users',
    fields: ['name', 'email'],
    period: 'whileUseful',
    basis: 'interest',
    readers: 'selfAndAdmin',
  },
  {
    kind: 'account',
    collection: 'sign-ins',
    fields: ['account', 'browser'],
    period: 'whileValid',
    basis: 'interest',
    readers: 'nobody',
  },
  {
    kind: 'account',
    collection: 'password-links',
    fields: ['account', 'tokenHash'],
    period: 'whileValid',
    basis: 'interest',
    readers: 'nobody',
  },
  {
    kind: 'account',
    collection: 'password-letters',
    fields: ['email'],
    period: 'whileValid',
    basis: 'interest',
    readers: 'nobody',
  },
] as const
