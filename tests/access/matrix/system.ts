import type { Table } from './table'

/** Accounts, the log, and what Payload brings along: open to any account until it is closed. */
export const system = {
  // what may be done                                   anonymous municipality editor coordinator projectLeader admin
  users: {
    'read count distinct': 'no herself herself herself herself yes',
    'update updateMany': 'no no herself herself herself yes',
    create: 'no no no no no yes',
    unlock: 'no no no no no no',
    'in GraphQL: create update delete unlock': 'no no no no no no',
    'delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'audit-events': {
    'read count distinct': 'no no no yes yes yes',
    'create update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'payload-preferences': {
    'read count distinct update updateMany delete deleteMany':
      'no preferred preferred preferred preferred preferred',
    'in GraphQL: read count update delete': 'no no no no no no',
    // Payload reads this address as the key of a preference: see the endpoints below.
    'in REST: count': 'no no no no no no',
    'create duplicate': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'payload-locked-documents': {
    'read count distinct': 'no no yes yes yes yes',
    'in GraphQL: read count': 'no no no no no no',
    'create update updateMany duplicate delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'payload-kv': {
    'create read count distinct update updateMany duplicate delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'payload-migrations': {
    'create read count distinct update updateMany duplicate delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
} satisfies Table

export const globals = {
  programme: {
    read: 'no no no yes yes yes',
    update: 'no no no no no yes',
    'readVersions restore': 'no no no no no no',
  },
} satisfies Table
