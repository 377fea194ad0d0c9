import type { CollectionConfig } from 'payload'
import { isStaff } from '@/access/predicates'
import { anyone, nobody, staff } from '@/access/rules'
import { recordedPages } from '@/domain/choices/publishing'
import { options } from '@/domain/labels/label'
import { recordedPageLabels } from '@/domain/labels/publishing'
import { groups, hiddenUnless } from '@/fields/admin'
import { localeOptions } from '@/fields/choice'
import { words } from '@/fields/words'
import { removeWithRow, storeFiles } from '@/hooks/keepFiles'
import { nameAtRandom, recordingUpload } from '@/hooks/uploads'

/** A page read aloud, for whoever reads with difficulty: one for each page and language. */
export const Recordings: CollectionConfig = {
  slug: 'recordings',
  labels: {
    singular: words('Oplæsning', 'Recording'),
    plural: words('Oplæsninger', 'Recordings'),
  },
  access: { create: staff, read: anyone, update: staff, delete: staff, readVersions: nobody },
  versions: false,
  disableDuplicate: true,
  upload: recordingUpload,
  // An address is made of the name, whatever else is asked for.
  forceSelect: { filename: true },
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless(isStaff),
    useAsTitle: 'filename',
    listSearchableFields: ['filename'],
    defaultColumns: ['page', 'language', 'filename'],
    description: words(
      'Læs siden højt, som den står, og læg lydfilen her. Så kan den høres på siden.',
      'Read the page aloud as it stands and put the sound file here. Then it can be heard on the page.',
    ),
  },
  hooks: {
    beforeOperation: [nameAtRandom],
    afterChange: [storeFiles('recordings')],
    beforeDelete: [removeWithRow('recordings')],
  },
  fields: [
    {
      name: 'page',
      label: words('Side', 'Page'),
      type: 'select',
      required: true,
      options: options(recordedPages, recordedPageLabels),
    },
    {
      name: 'language',
      label: words('Sprog', 'Language'),
      type: 'select',
      required: true,
      options: localeOptions,
    },
  ],
}
