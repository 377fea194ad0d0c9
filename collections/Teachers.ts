import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { nobody, programmeStaff } from '@/access/rules'
import { teacherKinds, topics } from '@/domain/choices/course'
import { teacherKindLabels, topicLabels } from '@/domain/labels/course'
import { groups, hiddenUnless, panel } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { money } from '@/fields/money'
import { words } from '@/fields/words'
import { teacherHooks } from '@/hooks/teachers'
import { linkEndpoints } from '@/hooks/linkEndpoints'
import { validEmail, validName, validNote, validTelephone } from '@/hooks/validate'

/** Practitioners who teach an evening. Guests are paid; the others get transport and a gift. */
export const Teachers: CollectionConfig = {
  slug: 'teachers',
  labels: { singular: words('Underviser', 'Teacher'), plural: words('Undervisere', 'Teachers') },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isProgrammeStaff),
    components: { beforeListTable: ['@/admin/teachers/BoardLink#BoardLink'] },
    useAsTitle: 'name',
    defaultColumns: ['name', 'roleLabel', 'kind', 'competences'],
  },
  hooks: teacherHooks,
  endpoints: linkEndpoints('teacher'),
  fields: [
    panel('linkPanel', '@/admin/links/LinkPanels#TeacherLinkPanel'),
    {
      name: 'name',
      label: words('Navn', 'Name'),
      type: 'text',
      required: true,
      validate: validName,
    },
    {
      name: 'roleLabel',
      label: words('Hvem er hun eller han for holdet?', 'Role'),
      type: 'text',
      localized: true,
      required: true,
      maxLength: 80,
      admin: {
        description: words(
          'For eksempel: jordemoder, sundhedsplejerske, SSP-medarbejder.',
          'For example: midwife, health visitor, SSP worker.',
        ),
      },
    },
    {
      name: 'showRole',
      label: words('Rollen må vises på hjemmesiden', 'The role may be shown on the site'),
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'kind',
      label: words('Honorar', 'Fee'),
      type: 'select',
      required: true,
      defaultValue: 'practitioner',
      options: options(teacherKinds, teacherKindLabels),
    },
    money({
      name: 'usualFee',
      label: words('Plejer at få', 'Usually gets'),
      description: words(
        'Bruges, når der ikke står et beløb i aftalen: honorar, eller transport og gave.',
        'Used where an agreement names no amount: a fee, or transport and a gift.',
      ),
    }),
    {
      name: 'organisation',
      label: words('Kommer fra', 'Comes from'),
      type: 'relationship',
      relationTo: 'organisations',
    },
    {
      type: 'row',
      fields: [
        {
          name: 'telephone',
          label: words('Telefon', 'Telephone'),
          type: 'text',
          validate: validTelephone,
        },
        { name: 'email', label: words('E-mail', 'E-mail'), type: 'text', validate: validEmail },
      ],
    },
    {
      name: 'competences',
      label: words('Kan undervise i', 'Can teach'),
      type: 'select',
      hasMany: true,
      options: options(topics, topicLabels),
    },
    { name: 'note', label: words('Bemærkning', 'Note'), type: 'textarea', validate: validNote },
  ],
}
