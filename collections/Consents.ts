import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { consentMedia, consentMethods, consentPurposes } from '@/domain/choices/people'
import { channels } from '@/domain/choices/publishing'
import {
  consentMediumLabels,
  consentMethodLabels,
  consentPurposeLabels,
} from '@/domain/labels/people'
import { channelLabels } from '@/domain/labels/publishing'
import { localeOptions } from '@/fields/choice'
import { groups, hiddenUnless, titleFrom } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { consentHooks } from '@/hooks/consents'
import { consentSet } from '@/hooks/consentSet'

/**
 * What a woman has said yes to, for herself or for her child: to what, where and in what she is met, in
 * which words and language, and until when.
 */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: {
    singular: words('Samtykke', 'Consent'),
    plural: words('Samtykkepas', 'Consent passport'),
  },
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
    defaultColumns: [
      'applicant',
      'forChild',
      'purpose',
      'channel',
      'medium',
      'story',
      'expiresAt',
      'withdrawnAt',
    ],
    description: words(
      'Hvem har sagt ja til hvad, hvor og i hvad. Ingen genkendelig person vises noget sted uden et samtykke, der gælder. Skriv et helt sæt ned på kvindens kort.',
      'Who said yes to what, where and in what. No recognisable person is shown anywhere without a standing consent. Write a whole set down on the woman’s record.',
    ),
  },
  hooks: consentHooks,
  endpoints: [consentSet],
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
      name: 'forChild',
      label: words('For sit barn', 'For her child'),
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description: words(
          'Hun siger ja som forælder. Barnets navn skrives ingen steder.',
          'She says yes as a parent. The child’s name is written nowhere.',
        ),
      },
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
      name: 'medium',
      label: words('I hvad', 'In what'),
      type: 'select',
      options: options(consentMedia, consentMediumLabels),
      admin: { condition: (_, { purpose }: { purpose?: unknown }) => purpose === 'story' },
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
    {
      name: 'leftOut',
      label: words('Er taget ud af historien', 'Taken out of the story'),
      type: 'checkbox',
      defaultValue: false,
      admin: {
        condition: (_, { story }: { story?: unknown }) => Boolean(story),
        description: words(
          'Historien er skrevet om, så hun ikke er i den mere. Så spørges der ikke til hende.',
          'The story was rewritten without her. She is then not asked for.',
        ),
      },
    },
  ],
}
