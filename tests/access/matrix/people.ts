import type { Table } from './table'

/** Women's records: the municipality and the editor see none of it, and nothing keeps versions. */
export const people = {
  // what may be done                                   anonymous municipality editor coordinator projectLeader admin
  applicants: {
    'create read count distinct update updateMany': 'no no no yes yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  decisions: {
    'read count distinct': 'no no no yes yes yes',
    'create update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'sign-ups': {
    'read count distinct update updateMany': 'no no no yes yes yes',
    'create delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'signup-drafts': {
    'create read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'private-links': {
    'create read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'sign-ins': {
    'create read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'second-factors': {
    'create read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'recovery-codes': {
    'create read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'password-links': {
    'create read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'password-letters': {
    'create read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'evening-answers': {
    'create read count distinct update updateMany delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'call-backs': {
    'read count distinct update updateMany delete deleteMany': 'no no no yes yes yes',
    create: 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  messages: {
    'read count distinct': 'no no no yes yes yes',
    'create update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  attendance: {
    'create read count distinct update updateMany': 'no no no yes yes yes',
    'delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  diplomas: {
    'create read count distinct update updateMany': 'no no no yes yes yes',
    'delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'follow-ups': {
    'read count distinct': 'no no no yes yes yes',
    // There is nothing of it in GraphQL.
    'in GraphQL: read count': 'no no no no no no',
    'create update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  consents: {
    'create read count distinct update updateMany': 'no no no yes yes yes',
    'delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
} satisfies Table
