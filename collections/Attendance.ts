import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { machineOnly, nobody, programmeStaff } from '@/access/rules'
import { attendanceMarks } from '@/domain/choices/people'
import { attendanceMarkLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, titleFrom } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { words } from '@/fields/words'
import { attendanceHooks } from '@/hooks/attendance'
import { validNote } from '@/hooks/validate'

/** One row for each woman marked at a session. No row means: not marked yet, which is not absent. */
export const Attendance: CollectionConfig = {
  slug: 'attendance',
  labels: { singular: words('Fremmøde', 'Attendance'), plural: words('Fremmøde', 'Attendance') },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['session', 'applicant', 'status', 'updatedAt'],
    description: words(
      'Hvem kom, kom senere, meldte afbud eller udeblev.',
      'Who came, came late, sent word or stayed away.',
    ),
  },
  hooks: attendanceHooks,
  fields: [
    titleFrom('applicant.name'),
    {
      name: 'session',
      label: words('Mødegang', 'Session'),
      type: 'relationship',
      relationTo: 'sessions',
      required: true,
      index: true,
    },
    {
      name: 'applicant',
      label: words('Deltager', 'Participant'),
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
    },
    {
      name: 'status',
      label: words('Fremmøde', 'Attendance'),
      type: 'select',
      required: true,
      options: options(attendanceMarks, attendanceMarkLabels),
    },
    {
      name: 'walkIn',
      label: words('Gæst: er ikke på holdet', 'Walk-in: not in the team'),
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'note',
      label: words('Kort bemærkning', 'Short note'),
      type: 'text',
      validate: validNote,
    },
    {
      name: 'correctionReason',
      label: words('Hvorfor rettes det efter låsning?', 'Why is it corrected after the lock?'),
      type: 'text',
      validate: validNote,
    },
    {
      name: 'previousStatus',
      label: words('Stod før rettelsen til', 'Stood before the correction as'),
      type: 'select',
      options: options(attendanceMarks, attendanceMarkLabels),
      access: machineOnly,
      admin: { readOnly: true },
    },
  ],
}
