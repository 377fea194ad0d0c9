import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { consentMethods, consentPurposes } from '@/domain/choices/people'
import { channels } from '@/domain/choices/publishing'
import { consentMethodLabels, consentPurposeLabels } from '@/domain/labels/people'
import { channelLabels } from '@/domain/labels/publishing'
import { localeOptions } from '@/fields/choice'
import { groups, hiddenUnless, titleFrom } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { consentHooks } from '@/hooks/consents'

/** What a woman has said yes to: purpose and channel, in which words and language, and until when. */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: words('Samtykke', 'Consent'), plural: words('Samtykker', 'Consents') },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: programmeStaff,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'title',
    defaultColumns: ['applicant', 'purpose', 'channel', 'story', 'givenAt', 'withdrawnAt'],
    description: words(
      'Ingen genkendelig person vises noget sted uden et samtykke, der gælder.',
      'No recognisable person is shown anywhere without a standing consent.',
    ),
  },
  hooks: consentHooks,
  fields: [
    titleFrom('applicant.name'),
    {
      name: 'applicant',
      label: words('Hvem', 'Who'),
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
    },
    {
      name: 'purpose',
      label: words('Til hvad', 'Purpose'),
      type: 'select',
      required: true,
      options: options(consentPurposes, consentPurposeLabels),
    },
    {
      name: 'channel',
      label: words('Hvor', 'Channel'),
      type: 'select',
      options: options(channels, channelLabels),
    },
    {
      name: 'story',
      label: words('Beretning', 'Story'),
      type: 'relationship',
      relationTo: 'stories',
      index: true,
    },
    {
      name: 'textVersion',
      label: words('Tekstens version', 'Text version'),
      type: 'text',
      required: true,
      maxLength: 20,
    },
    {
      name: 'language',
      label: words('Læst eller hørt på', 'Read or heard in'),
      type: 'select',
      required: true,
      defaultValue: 'da',
      options: localeOptions,
    },
    {
      name: 'method',
      label: words('Givet ved', 'Given by'),
      type: 'select',
      required: true,
      options: options(consentMethods, consentMethodLabels),
    },
    moment({ name: 'givenAt', label: words('Givet', 'Given'), required: true }),
    moment({ name: 'expiresAt', label: words('Gælder til', 'Expires') }),
    moment({ name: 'withdrawnAt', label: words('Trukket tilbage', 'Withdrawn') }),
  ],
}
