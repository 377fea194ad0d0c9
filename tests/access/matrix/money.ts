import type { Table } from './table'

/** The account: the municipality reads its lines, never who was paid nor a receipt. */
export const money = {
  // what may be done                                   anonymous municipality editor coordinator projectLeader admin
  expenses: {
    'read count distinct': 'no yes no yes yes yes',
    create: 'no no no yes yes yes',
    'update updateMany': 'no no no entered yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  receipts: {
    'create read count distinct readFile': 'no no no yes yes yes',
    // No file travels through GraphQL, and there is no receipt without one.
    'in GraphQL: create': 'no no no rule rule rule',
    'update updateMany': 'no no no no yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'budget-lines': {
    'read count distinct': 'no yes no yes yes yes',
    'create update updateMany': 'no no no no yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  reallocations: {
    'read count distinct': 'no yes no yes yes yes',
    'create update updateMany': 'no no no no yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'worked-hours': {
    'read count distinct': 'no no no yes yes yes',
    create: 'no no no no yes yes',
    'update updateMany delete deleteMany': 'no no no no entered yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  // Made by handing in; its figures are read through the report alone.
  reports: {
    'read count distinct': 'no yes no yes yes yes',
    'in GraphQL: read count': 'no no no no no no',
    'create update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  // What was promised is the programme's to keep up, and the municipality's to read.
  promises: {
    'read count distinct': 'no yes no yes yes yes',
    'create update updateMany': 'no no no yes yes yes',
    'in GraphQL: create read count update delete': 'no no no no no no',
    'delete deleteMany': 'no no no no yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  // Asked through `POST /questions/ask` alone, which is the municipality's; answered by staff.
  questions: {
    'read count distinct': 'no yes no yes yes yes',
    'update updateMany': 'no no no yes yes yes',
    'in GraphQL: read count update': 'no no no no no no',
    'create delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  grants: {
    'read count distinct': 'no yes no yes yes yes',
    'create update updateMany duplicate': 'no no no no yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  indicators: {
    'read count distinct': 'no yes no yes yes yes',
    'create update updateMany duplicate': 'no no no no yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
} satisfies Table
