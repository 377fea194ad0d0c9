import type { Table } from './table'

/** What the neighbourhood sees: stories and activities once they are public, and never who told. */
export const community = {
  // what may be done                                   anonymous municipality editor coordinator projectLeader admin
  activities: {
    'read count distinct': 'announced planned yes yes yes yes',
    'create update updateMany': 'no no yes yes yes yes',
    'delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'activity-helpers': {
    'create read count distinct delete deleteMany': 'no no no yes yes yes',
    'update updateMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  outreach: {
    // What was counted is seen as sums alone: no door shows a single conversation.
    create: 'no no no yes yes yes',
    'read count distinct update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  organisations: {
    'read count distinct': 'yes yes yes yes yes yes',
    'create update updateMany duplicate delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  stories: {
    'read count distinct': 'published published yes yes yes yes',
    'create update updateMany duplicate': 'no no yes yes yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  publications: {
    'read count distinct update updateMany': 'no no yes yes yes yes',
    'create delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  media: {
    'read count distinct readFile': 'released released yes yes yes yes',
    'create update updateMany delete deleteMany': 'no no yes yes yes yes',
    // No file travels through GraphQL, and there is no picture without one.
    'in GraphQL: create': 'no no rule rule rule rule',
    'readVersions countVersions restore': 'no no no no no no',
  },
  films: {
    'read count distinct readFile': 'released released yes yes yes yes',
    'create update updateMany delete deleteMany': 'no no yes yes yes yes',
    'in GraphQL: create': 'no no rule rule rule rule',
    'readVersions countVersions restore': 'no no no no no no',
  },
  recordings: {
    'read count distinct readFile': 'yes yes yes yes yes yes',
    'create update updateMany delete deleteMany': 'no no yes yes yes yes',
    'in GraphQL: create': 'no no rule rule rule rule',
    'readVersions countVersions restore': 'no no no no no no',
  },
  'text-readings': {
    'create read count distinct delete deleteMany': 'no no yes yes yes yes',
    'update updateMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
  posters: {
    'create read count distinct update updateMany delete deleteMany': 'no no yes yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  visits: {
    'read count distinct': 'no no yes yes yes yes',
    'create update updateMany delete deleteMany': 'no no no no no no',
    'readVersions countVersions restore': 'no no no no no no',
  },
} satisfies Table
