import type { CollectionConfig } from 'payload'
import { isStaff } from '@/access/predicates'
import { may, nobody, staff, staffField } from '@/access/rules'
import { releasedOrStaff } from '@/access/scopes'
import { longestTranscript } from '@/domain/captions'
import { groups, hiddenUnless } from '@/fields/admin'
import { peopleOnIt } from '@/fields/people'
import { words } from '@/fields/words'
import { filmHooks } from '@/hooks/media'
import { filmUpload } from '@/hooks/uploads'
import { validCaptions, validTranscript } from '@/hooks/validate'

/** Short films of stories. Until a published story shows it, only staff see it. */
export const Films: CollectionConfig = {
  slug: 'films',
  labels: { singular: words('Film', 'Film'), plural: words('Film', 'Films') },
  access: {
    create: staff,
    read: may(releasedOrStaff),
    update: staff,
    delete: staff,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  upload: filmUpload,
  // An address is made of the name, whatever else is asked for.
  forceSelect: { filename: true },
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless(isStaff),
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'released'],
  },
  hooks: filmHooks,
  fields: [
    {
      name: 'title',
      label: words('Hvad ser man?', 'What is seen?'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
    },
    {
      name: 'captions',
      label: words('Undertekster', 'Captions'),
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: longestTranscript,
      validate: validCaptions,
      admin: {
        description: words(
          'Begynder med WEBVTT. Uden undertekster kan den, der ikke hører, ikke være med.',
          'Begins with WEBVTT. Without captions those who cannot hear are left out.',
        ),
      },
    },
    {
      name: 'transcript',
      label: words('Det, der bliver sagt og vist', 'Transcript'),
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: longestTranscript,
      validate: validTranscript,
    },
    peopleOnIt,
    {
      name: 'released',
      label: words('Må vises for alle', 'May be shown to everyone'),
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: staffField,
    },
  ],
}
