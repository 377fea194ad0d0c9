import type { Table } from './table'

/** Teams, evenings and what they teach: the plan is readable, the teachers are not. */
export const course = {
  // what may be done                                   anonymous municipality editor coordinator projectLeader admin
  teams: {
    'read count distinct': 'open yes yes yes yes yes',
    'create update updateMany duplicate': 'no no no yes yes yes',
    'delete deleteMany': 'no no no no no yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  sessions: {
    'read count distinct': 'ofOpenTeam yes yes yes yes yes',
    'create update updateMany delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  agreements: {
    'create read count distinct update updateMany': 'no no no yes yes yes',
    'delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  teachers: {
    'create read count distinct update updateMany duplicate': 'no no no yes yes yes',
    'delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
  modules: {
    'read count distinct': 'yes yes yes yes yes yes',
    'create update updateMany duplicate delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no yes yes yes',
  },
  milestones: {
    'read count distinct': 'no yes yes yes yes yes',
    'create update updateMany duplicate delete deleteMany': 'no no no yes yes yes',
    'readVersions countVersions restore': 'no no no no no no',
  },
} satisfies Table
