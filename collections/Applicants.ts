import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { admin, machineOnly, nobody, programmeStaff } from '@/access/rules'
import { applicantStatuses, leftReasons, sources } from '@/domain/choices/people'
import { options } from '@/domain/labels/label'
import { applicantStatusLabels, leftReasonLabels, sourceLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, nextSteps, panel } from '@/fields/admin'
import { moment } from '@/fields/date'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { applicantHooks } from '@/hooks/applicants'
import { approveName } from '@/hooks/approveName'
import { countFollowUp } from '@/hooks/countFollowUp'
import { linkEndpoints, sendLinkEndpoint } from '@/hooks/linkEndpoints'
import { validNote } from '@/hooks/validate'
import { lookEndpoints } from '@/printing/looks'
import { aboutHer } from './applicant/aboutHer'
import { enrolment } from './applicant/enrolment'
import { interview } from './applicant/interview'

/** One woman's way, from first interest to leaving the corps. */
export const Applicants: CollectionConfig = {
  slug: 'applicants',
  labels: { singular: words('Ansøger', 'Applicant'), plural: words('Ansøgere', 'Applicants') },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: programmeStaff,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.recruitment,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'team', 'languages', 'area', 'createdAt'],
    listSearchableFields: ['name', 'telephone'],
    description: words(
      'Fra første henvendelse til diplom og videre. Hver kvinde har ét kort.',
      'From first contact to diploma and beyond. Each woman has one record.',
    ),
  },
  hooks: applicantHooks,
  endpoints: [
    countFollowUp,
    approveName,
    sendLinkEndpoint,
    ...linkEndpoints('applicant'),
    ...lookEndpoints,
  ],
  fields: [
    nextSteps('applicants'),
    panel('signUpPanel', '@/admin/signUp/SignUpPanel#SignUpPanel'),
    panel('linkPanel', '@/admin/links/LinkPanels#HerLinkPanel'),
    panel('writeLink', '@/admin/messages/WriteLink#WriteLink'),
    {
      type: 'tabs',
      tabs: [aboutHer, interview, enrolment],
    },
    panel('consentPanel', '@/admin/consents/ConsentPanel#ConsentPanel'),
    panel('looksPanel', '@/admin/audit/LooksPanel#LooksPanel'),
    status({ values: applicantStatuses, labels: applicantStatusLabels, initial: 'interested' }),
    {
      name: 'statusReason',
      label: words('Begrundelse', 'Reason'),
      type: 'textarea',
      validate: validNote,
      admin: {
        position: 'sidebar',
        description: words(
          'Skal skrives ved afslag og frafald.',
          'Needed when declining or when she drops out.',
        ),
      },
    },
    {
      ...moment({
        name: 'statusChangedAt',
        label: words('Status ændret', 'Status changed'),
        access: machineOnly,
      }),
    },
    {
      ...moment({
        name: 'enrolledAt',
        label: words('På holdet siden', 'In the team since'),
        access: machineOnly,
      }),
    },
    {
      ...moment({
        name: 'erasureAskedAt',
        label: words('Bad om at blive slettet', 'Asked to be erased'),
        access: machineOnly,
      }),
    },
    {
      name: 'source',
      label: words('Kom via', 'Came through'),
      type: 'select',
      required: true,
      defaultValue: 'staff',
      options: options(sources, sourceLabels),
      admin: { position: 'sidebar' },
    },
    {
      name: 'posterCode',
      label: words('Plakatens kode', 'The poster’s code'),
      type: 'text',
      access: machineOnly,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (_, { posterCode }: { posterCode?: unknown }) => Boolean(posterCode),
      },
    },
    {
      name: 'trainedEarlier',
      label: words('Uddannet på et tidligere hold', 'Trained on an earlier team'),
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    {
      name: 'leftReason',
      label: words('Stoppede på grund af', 'Left because of'),
      type: 'select',
      options: options(leftReasons, leftReasonLabels),
      admin: { position: 'sidebar' },
    },
  ],
}
